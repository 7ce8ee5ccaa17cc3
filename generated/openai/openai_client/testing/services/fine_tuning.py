"""Fine-tuning jobs: a step further at each look, with events, checkpoints and a model at the end."""

from __future__ import annotations

from .. import crud
from ..call import Call
from ..problems import Problem
from ..state import Item
from . import files, models

_JOBS = "/fine_tuning/jobs"
_JOB = _JOBS + "/{fine_tuning_job_id}"
_NEXT = {"validating_files": "queued", "queued": "running", "running": "succeeded"}
_SAID = {
    "queued": "Files are valid; the job is queued.",
    "running": "The job has started.",
    "succeeded": "The job has ended well.",
    "cancelled": "The job was cancelled.",
    "paused": "The job was paused.",
}


def create(call: Call) -> Item:
    """`post /fine_tuning/jobs`."""
    files.existing(call, call.body["training_file"], "training_file")
    if call.body.get("validation_file"):
        files.existing(call, call.body["validation_file"], "validation_file")
    given: Item = call.body.get("hyperparameters") or {}
    made: Item = crud.create(call, {"status": "validating_files"})
    made.update(
        {
            "model": call.model,
            "status": "validating_files",
            "fine_tuned_model": None,
            "finished_at": None,
            "trained_tokens": None,
            "error": None,
            "result_files": [],
            "hyperparameters": {
                "n_epochs": "auto",
                "batch_size": "auto",
                "learning_rate_multiplier": "auto",
                **given,
            },
            "seed": call.body.get("seed") or 42,
            "training_file": call.body["training_file"],
            "validation_file": call.body.get("validation_file"),
        }
    )
    _event(call, made["id"], "The job was made; files are being validated.")
    return dict(made)


def retrieve(call: Call) -> Item:
    """`get /fine_tuning/jobs/{fine_tuning_job_id}`."""
    found = crud.item(call, _JOB)
    following = _NEXT.get(found["status"])
    if following:
        found["status"] = following
        _event(call, found["id"], _SAID[following])
        if following == "succeeded":
            _finish(call, found)
    return found


def _finish(call: Call, found: Item) -> None:
    synth = call.mock.synth
    name = f"ft:{found['model']}:mock::{found['id'][-8:]}"
    found.update({"fine_tuned_model": name, "finished_at": synth.current_time(), "trained_tokens": 1000})
    result = files.keep(call, "step_metrics.csv", b"step,train_loss\n1,0.5\n", "fine-tune-results")
    found["result_files"] = [result["id"]]
    models.fill(call)[name] = {
        "id": name,
        "object": "model",
        "created": synth.current_time(),
        "owned_by": "user",
    }
    shape = call.mock.contract.item(call.mock.contract.operations[f"get {_JOB}/checkpoints"].answer["shape"])
    made = call.mock.synth.value(shape)
    made.update({"id": synth.id("ftckpt_"), "fine_tuning_job_id": found["id"], "step_number": 1})
    made["fine_tuned_model_checkpoint"] = f"{name}:ckpt-step-1"
    call.mock.state.put(f"{_JOBS}/{found['id']}/checkpoints", made["id"], made)


def _event(call: Call, job: str, message: str) -> None:
    synth = call.mock.synth
    made: Item = {
        "id": synth.id("ftevent-"),
        "object": "fine_tuning.job.event",
        "created_at": synth.current_time(),
    }
    made |= {"level": "info", "message": message, "type": "message", "data": {}}
    call.mock.state.put(f"{_JOBS}/{job}/events", made["id"], made)


def _changed(call: Call, status: str) -> Item:
    found = crud.item(call, _JOB)
    if found["status"] in ("succeeded", "failed", "cancelled"):
        raise Problem(400, f"The job has {found['status']} already.", code="invalid_status")
    found["status"] = status
    _event(call, found["id"], _SAID[status])
    return found


def cancel(call: Call) -> Item:
    """`post …/cancel`."""
    return _changed(call, "cancelled")


def pause(call: Call) -> Item:
    """`post …/pause`; the contract knows no status for it: the job is queued."""
    return _changed(call, "queued")


def resume(call: Call) -> Item:
    """`post …/resume`."""
    return _changed(call, "running")


HANDLERS = {
    f"post {_JOBS}": create,
    f"get {_JOB}": retrieve,
    f"post {_JOB}/cancel": cancel,
    f"post {_JOB}/pause": pause,
    f"post {_JOB}/resume": resume,
}
