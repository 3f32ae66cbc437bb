"""GoToSocial: a federation, so any host may speak it.

Sources:
    Addresses: the routes of superseriousbusiness/gotosocial, internal/uris/uri.go. Ids are ULIDs.
    Id layout: https://github.com/ulid/spec; a status of known time agrees to the second (Mangane, app/soapbox/__fixtures__),
    another to the day of the article that links to it (fnordig.de, November 2022). First tick: 2021, when it began.
"""

from __future__ import annotations

from postarchive.clocks import Ulid
from postarchive.contract import Platform

PLATFORM = Platform(
    name="gotosocial",
    title="GoToSocial",
    federated=True,
    words=frozenset({"fediverse", "activitypub"}),
    slots={"handle": r"[A-Za-z0-9_.-]{1,64}", "post_id": r"0[0-7][0-9A-HJKMNP-TV-Z]{24}"},
    routes=("/@{handle}/statuses/{post_id}", "/users/{handle}/statuses/{post_id}"),
    url=("https://{host}/@{handle}/statuses/{post_id}",),
    clock=Ulid(first_ms=1_609_459_200_000),
)
