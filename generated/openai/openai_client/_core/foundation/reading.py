"""Reading answers: whatever a server or a network can cause there is an error of this package."""

from __future__ import annotations

from .errors import ClientError, UnreadableAnswerError, bare, of_network

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any, NoReturn, TypeVar

    from .protocols import HttpResponse

    T = TypeVar("T")


def read(response: HttpResponse) -> bytes:
    """The whole body. Raises: APIConnectionError."""
    try:
        return response.read()
    except Exception as error:
        fail(error, response)


async def aread(response: HttpResponse) -> bytes:
    """The whole body. Raises: APIConnectionError."""
    try:
        return await response.aread()
    except Exception as error:
        fail(error, response)


def pieces(response: HttpResponse, found: Iterator[T]) -> Iterator[T]:
    """Parts of a body as they come. Raises: APIConnectionError."""
    try:
        yield from found
    except Exception as error:
        fail(error, response)


async def apieces(response: HttpResponse, found: AsyncIterator[T]) -> AsyncIterator[T]:
    """Parts of a body as they come. Raises: APIConnectionError."""
    try:
        async for piece in found:
            yield piece
    except Exception as error:
        fail(error, response)
    finally:
        close: Any = getattr(found, "aclose", None)
        if close is not None:
            await close()


def close(response: HttpResponse) -> None:
    """Release the connection. Raises: APIConnectionError."""
    try:
        response.close()
    except Exception as error:
        fail(error, response)


async def aclose(response: HttpResponse) -> None:
    """Release the connection. Raises: APIConnectionError."""
    try:
        await response.aclose()
    except Exception as error:
        fail(error, response)


def fail(error: Exception, response: HttpResponse) -> NoReturn:
    """Raise what reading raised as an error of this package.

    That a body has been read before, or is closed, is the caller's mistake: that error stays as it is.
    """
    mistaken = any(kind.__name__ == "StreamError" for kind in type(error).__mro__)
    if mistaken or isinstance(error, ClientError):
        raise error
    raise of_network(error, response.request) from error


# --- what a body says -----------------------------------------------------------------------


def text(response: HttpResponse) -> str:
    """The body as text, in the encoding that it names; UTF-8 where that is none of text."""
    try:
        return readable(response).text
    except (LookupError, ValueError):
        return response.content.decode("utf-8", "replace")


def json(response: HttpResponse, **options: Any) -> Any:
    """The body as JSON data; `options` are those of `json.loads`. Raises: UnreadableAnswerError."""
    from .json import loads

    try:
        return response.json(**options) if options else loads(response.content)
    except ValueError as error:
        bare(error)
        message = "The answer is not valid JSON."
        raise UnreadableAnswerError(response, text(response), message=message) from error


def readable(response: HttpResponse) -> HttpResponse:
    """The response, set to UTF-8 when it names an encoding that is none of text, such as base64 or zlib."""
    from codecs import getincrementaldecoder

    try:
        named = response.charset_encoding
        decoded: Any = "" if named is None else getincrementaldecoder(named)("replace").decode(b"\xff")
        plain = isinstance(decoded, str)
    except Exception:  # codecs raise what they like
        plain = False
    if not plain:
        setattr(response, "encoding", "utf-8")  # noqa: B010  # httpx has a setter, its interface here has none
    return response
