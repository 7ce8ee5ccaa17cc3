# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.fine_tuning` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..._core import TYPE_CHECKING, CallOptions

if TYPE_CHECKING:
    from ..graders._params import (
        MultiGraderParam,
        PythonGraderParam,
        ScoreModelGraderParam,
        StringCheckGraderParam,
        TextSimilarityGraderParam,
    )

class CreateFineTuningJobRequestHyperparametersParam(TypedDict, total=False):
    """Schema: CreateFineTuningJobRequest.hyperparameters. Deprecated."""

    batch_size: Literal["auto"] | int
    """1 to 256; default `auto`."""
    learning_rate_multiplier: Literal["auto"] | float
    """More than 0; default `auto`."""
    n_epochs: Literal["auto"] | int
    """1 to 50; default `auto`."""

class CreateFineTuningJobRequestIntegrationParam(TypedDict, total=False):
    """Schema: CreateFineTuningJobRequest.integrations[]."""

    type: Required[Literal["wandb"]]
    wandb: Required[CreateFineTuningJobRequestIntegrationWandbParam]

class CreateFineTuningJobRequestIntegrationWandbParam(TypedDict, total=False):
    """Schema: CreateFineTuningJobRequest.integrations[].wandb."""

    project: Required[str]
    name: str | None
    entity: str | None
    tags: Sequence[str]

class DpoHyperparametersParam(TypedDict, total=False):
    """Schema: FineTuneDPOHyperparameters."""

    beta: Literal["auto"] | float
    """At most 2; more than 0; default `auto`."""
    batch_size: Literal["auto"] | int
    """1 to 256; default `auto`."""
    learning_rate_multiplier: Literal["auto"] | float
    """More than 0; default `auto`."""
    n_epochs: Literal["auto"] | int
    """1 to 50; default `auto`."""

class DpoMethodParam(TypedDict, total=False):
    """Schema: FineTuneDPOMethod."""

    hyperparameters: DpoHyperparametersParam

class FineTuneMethodParam(TypedDict, total=False):
    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    supervised: SupervisedMethodParam
    dpo: DpoMethodParam
    reinforcement: ReinforcementMethodParam

class JobCreateParams(CallOptions, total=False):
    """Arguments of `client.fine_tuning.jobs.create`. Source: POST /fine_tuning/jobs."""

    model: Required[str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]
    """The model's id."""
    training_file: Required[str]
    """The id of the uploaded examples."""
    hyperparameters: CreateFineTuningJobRequestHyperparametersParam
    """Deprecated."""
    suffix: str | None
    """Becomes part of the new model's name. 1 to 64 characters."""
    validation_file: str | None
    """The id of examples to measure by."""
    integrations: Iterable[CreateFineTuningJobRequestIntegrationParam] | None
    seed: int | None
    """Ask for the same answer to the same request, as far as that goes. 0 to 2147483647."""
    method: FineTuneMethodParam
    """How to train, and its settings."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""

class JobListEventsParams(CallOptions, total=False):
    """Arguments of `client.fine_tuning.jobs.list_events`. Source: GET
    /fine_tuning/jobs/{fine_tuning_job_id}/events.
    """

    after: str
    """Go on after the item with this id."""
    limit: int
    """How many items a page has at most. Default 20."""

class JobListParams(CallOptions, total=False):
    """Arguments of `client.fine_tuning.jobs.list`. Source: GET /fine_tuning/jobs."""

    after: str
    """Go on after the item with this id."""
    limit: int
    """How many items a page has at most. Default 20."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""

class ReinforcementHyperparametersParam(TypedDict, total=False):
    """Schema: FineTuneReinforcementHyperparameters."""

    batch_size: Literal["auto"] | int
    """1 to 256; default `auto`."""
    learning_rate_multiplier: Literal["auto"] | float
    """More than 0; default `auto`."""
    n_epochs: Literal["auto"] | int
    """1 to 50; default `auto`."""
    reasoning_effort: Literal["default", "low", "medium", "high"]
    """Default `default`."""
    compute_multiplier: Literal["auto"] | float
    """At most 10; more than 1e-05; default `auto`."""
    eval_interval: Literal["auto"] | int
    """At least 1; default `auto`."""
    eval_samples: Literal["auto"] | int
    """At least 1; default `auto`."""

ReinforcementMethodGraderParam: TypeAlias = """
    StringCheckGraderParam
    | TextSimilarityGraderParam
    | PythonGraderParam
    | ScoreModelGraderParam
    | MultiGraderParam
"""
"""Schema: FineTuneReinforcementMethod.grader."""

class ReinforcementMethodParam(TypedDict, total=False):
    """Schema: FineTuneReinforcementMethod."""

    grader: Required[ReinforcementMethodGraderParam]
    hyperparameters: ReinforcementHyperparametersParam

class SupervisedHyperparametersParam(TypedDict, total=False):
    """Schema: FineTuneSupervisedHyperparameters."""

    batch_size: Literal["auto"] | int
    """1 to 256; default `auto`."""
    learning_rate_multiplier: Literal["auto"] | float
    """More than 0; default `auto`."""
    n_epochs: Literal["auto"] | int
    """1 to 50; default `auto`."""

class SupervisedMethodParam(TypedDict, total=False):
    """Schema: FineTuneSupervisedMethod."""

    hyperparameters: SupervisedHyperparametersParam
