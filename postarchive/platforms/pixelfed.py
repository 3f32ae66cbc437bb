"""Pixelfed: a federation, so any host may speak it.

Sources:
    Addresses: the routes of pixelfed/pixelfed, routes/web.php. Ids are Snowflakes of 17 and more digits.
    No clock: nobody's times have confirmed one here.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="pixelfed",
    title="Pixelfed",
    federated=True,
    slots={"handle": r"[A-Za-z0-9_.-]{1,64}", "post_id": r"[1-9][0-9]{16,18}"},
    routes=("/p/{handle}/{post_id}", "/p/{handle}/{post_id}/embed", "/i/web/post/{post_id}"),
    url=("https://{host}/p/{handle}/{post_id}", "https://{host}/i/web/post/{post_id}"),
)
