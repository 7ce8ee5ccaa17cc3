"""Images as files, whether they came as base64 or as addresses."""

from __future__ import annotations

from .._core.calls.downloads import replaced_file
from .._core.calls.flows import HelperResource, Save, flow
from .._core.foundation.errors import ArgumentValueError
from .._core.foundation.sentinels import omit
from .._core.requests.endpoint import Endpoint

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from typing import Any

    from .._core import Call
    from .._core.calls.flows import Flow
    from .._core.calls.resource import E
    from ..types import Image, ImagesResponse
else:
    from .._core.foundation.generic import E


class ImageFlows(HelperResource[E]):
    """What `client.images` does beyond single calls."""

    @flow
    def save(
        self, answer: ImagesResponse | Image, folder: str | os.PathLike[str], *, name: str = "image"
    ) -> Flow[list[str]]:
        """Write the images of an answer to files in `folder`: `image-0.png`, `image-1.png`…; their paths.

        What came as an address is fetched from there, without key or other headers of the client.

        >>> answer = client.images.generate(model="gpt-image-1", prompt="A loom", n=2)
        >>> client.images.save(answer, "pictures", name="loom")
        ['pictures/loom-0.png', 'pictures/loom-1.png']

        Raises: ValueError for an image that has neither data nor address.
        """
        import os

        if os.path.basename(name) != name:
            raise ValueError("name must be a plain file name")
        given: Any = getattr(answer, "data", None)
        items: list[Any] = given if given and given.__class__ is list else [answer]
        kind = getattr(answer, "output_format", None)
        ending = kind if kind in ("png", "jpeg", "webp") else "png"
        os.makedirs(folder, exist_ok=True)
        paths: list[str] = []
        for number, image in enumerate(items):
            path = os.path.join(os.fspath(folder), f"{name}-{number}.{ending}")
            packed, url = (getattr(image, member, None) for member in ("b64_json", "url"))
            if packed and isinstance(packed, str):
                with replaced_file(path) as file:
                    file.write(_unpacked(packed, number))
            elif url and isinstance(url, str):
                yield Save(self._bare(url), path)
            else:
                raise ArgumentValueError(f"image {number} has neither b64_json nor url")
            paths.append(path)
        return paths

    def _bare(self, url: str) -> Call[Any, Any]:
        """A call to somebody else's address: nothing of the client's own goes there."""
        if not url.startswith(("https://", "http://")):
            raise ArgumentValueError("an image's url must begin with https:// or http://")
        session = self._engine.session
        call: Call[Any, Any] = Endpoint("GET", url, answer="binary", accept="*/*").call({})
        names = {*session.base_headers(), *map(str.lower, session.default_headers)}
        call.options["extra_headers"] = dict.fromkeys(names - {"accept", "user-agent"}, omit)
        call.options["extra_query"] = dict.fromkeys(session.default_query, omit)
        return call


def _unpacked(packed: str, number: int) -> bytes:
    from binascii import a2b_base64

    try:
        return a2b_base64(packed)
    except ValueError as error:
        raise ArgumentValueError(f"b64_json of image {number} is no base64") from error
