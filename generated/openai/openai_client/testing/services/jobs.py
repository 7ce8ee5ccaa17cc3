"""Videos and runs of evals: work that is a step further at each look."""

from __future__ import annotations

from .. import crud
from ..call import Call
from ..kinds import is_object
from ..messages import Answer, bytes_answer
from ..problems import Problem, missing
from ..state import Item

_VIDEO = "/videos/{video_id}"
_RUN = "/evals/{eval_id}/runs/{run_id}"
_NEXT = {"queued": "in_progress", "in_progress": "completed"}
_HOUR = 3_600


def _looked(found: Item) -> Item:
    """The object, a step further."""
    found["status"] = _NEXT.get(found["status"], found["status"])
    return found


def create_video(call: Call) -> Item:
    """`post /videos`, `…/edits`, `…/extensions`, `…/{video_id}/remix`."""
    mock, body = call.mock, call.body
    source, remixed = _source(call), call.path.get("video_id")
    made: Item = {
        "id": mock.synth.id("video_"),
        "object": "video",
        "model": body.get("model") or source.get("model") or "sora-2",
        "status": "queued",
        "progress": 0,
        "created_at": mock.synth.current_time(),
        "completed_at": None,
        "expires_at": None,
        "prompt": body.get("prompt"),
        "size": body.get("size") or source.get("size") or "720x1280",
        "seconds": body.get("seconds") or source.get("seconds") or "4",
        "remixed_from_video_id": remixed,
        "error": None,
    }
    return mock.state.put("/videos", made["id"], made)


def _source(call: Call) -> Item:
    """The video that another is made from; {} when that is none, or a file. Raises: Problem 404."""
    if "video_id" in call.path:
        return crud.item(call, _VIDEO)
    given = call.body.get("video")
    if not is_object(given):
        return {}
    found = call.mock.state.get("/videos", str(given.get("id")))
    if found is None and not call.mock.invent:
        raise missing("video", str(given.get("id")))
    return found or {}


def retrieve_video(call: Call) -> Item:
    """`get /videos/{video_id}`: queued, in progress, completed."""
    found = _looked(crud.item(call, _VIDEO))
    now = call.mock.synth.current_time()
    if found["status"] == "in_progress":
        found["progress"] = 50
    elif found["status"] == "completed" and found["completed_at"] is None:
        found.update({"progress": 100, "completed_at": now + 1, "expires_at": now + _HOUR})
    return found


def content_of_video(call: Call) -> Answer:
    """`get /videos/{video_id}/content`. Raises: Problem while there is none."""
    found = crud.item(call, _VIDEO)
    if found["status"] != "completed" and not call.mock.invent:
        raise Problem(
            404, f"The video is not ready yet: its status is '{found['status']}'.", param="video_id"
        )
    variant = call.query.get("variant") or "video"
    return bytes_answer(b"\x00\x01made up\xff", "video/mp4" if variant == "video" else "image/webp")


def create_run(call: Call) -> Item:
    """`post /evals/{eval_id}/runs`."""
    return crud.create(call, {"status": "queued"})


def retrieve_run(call: Call) -> Item:
    """`get /evals/{eval_id}/runs/{run_id}`."""
    return _looked(crud.item(call, _RUN))


def cancel_run(call: Call) -> Item:
    """`post /evals/{eval_id}/runs/{run_id}/cancel`."""
    found = crud.item(call, _RUN)
    if found["status"] in _NEXT:
        found["status"] = "canceled"
    return found


HANDLERS = {
    "post /videos": create_video,
    "post /videos/edits": create_video,
    "post /videos/extensions": create_video,
    "post /videos/{video_id}/remix": create_video,
    "get /videos/{video_id}": retrieve_video,
    "get /videos/{video_id}/content": content_of_video,
    "post /evals/{eval_id}/runs": create_run,
    "get /evals/{eval_id}/runs/{run_id}": retrieve_run,
    "post /evals/{eval_id}/runs/{run_id}/cancel": cancel_run,
}
