"""GoToSocial: a federation, so any host may speak it.

Sources:
    Addresses: the routes of superseriousbusiness/gotosocial, internal/uris/uri.go. Ids are ULIDs.
    No clock: a ULID counts milliseconds, but nobody's times have confirmed it for posts here.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="gotosocial",
    title="GoToSocial",
    federated=True,
    slots={"handle": r"[A-Za-z0-9_.-]{1,64}", "post_id": r"0[0-7][0-9A-HJKMNP-TV-Z]{24}"},
    routes=("/@{handle}/statuses/{post_id}", "/users/{handle}/statuses/{post_id}"),
    url=("https://{host}/@{handle}/statuses/{post_id}",),
)
