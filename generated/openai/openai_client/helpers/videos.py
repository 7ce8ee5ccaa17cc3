"""Videos, waited for."""

from __future__ import annotations

from .._core.calls.flows import HelperResource, flow
from .polling import first, options, poll, waiting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Unpack

    from .._core import CallOptions
    from .._core.calls.flows import Flow
    from .._core.calls.resource import E
    from ..types import Video, VideoCreateParams
    from .polling import PollOptions

    class VideoPollOptions(PollOptions, CallOptions, total=False):
        """How to wait for a video."""

    class VideoCreateAndPollParams(VideoCreateParams, PollOptions, total=False):
        """Arguments of `create`, and how to wait."""

else:
    from .._core.foundation.generic import E


class VideoFlows(HelperResource[E]):
    """What `client.videos` does beyond single calls."""

    @flow
    def poll(self, video_id: str, **how: Unpack[VideoPollOptions]) -> Flow[Video]:
        """Wait until a video is made, or could not be made: see its `status` and `error`.

        Raises: WaitTimeoutError when `deadline` is over.
        """
        given: dict[str, Any] = {**how}
        interval, bound = waiting(given)
        return (yield from poll(self._calls().retrieve(video_id, **given), _made, interval, bound))

    @flow
    def create_and_poll(self, **params: Unpack[VideoCreateAndPollParams]) -> Flow[Video]:
        """Start to make a video and wait until it is made, or could not be made."""
        given: dict[str, Any] = {**params}
        interval, bound = waiting(given)
        begun = yield first(self._calls().create(**given), interval, "id")
        look = self._calls().retrieve(begun.id, **options(given))
        return (yield from poll(look, _made, interval, bound))


def _made(video: Video) -> bool:
    return video.status not in ("queued", "in_progress")
