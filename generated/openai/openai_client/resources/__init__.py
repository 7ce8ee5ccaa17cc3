# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Resource, subresource

if TYPE_CHECKING:
    from typing import ClassVar

    from .._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from ..helpers.webhooks import Webhooks
    from .admin import Admin
    from .audio import Audio
    from .batch import Batch
    from .batches import Batches
    from .beta import Beta
    from .beta.assistants import Assistants
    from .chat import Chat
    from .completions import Completions
    from .containers import Containers
    from .conversations import Conversations
    from .embeddings import Embeddings
    from .evals import Evals
    from .files import Files
    from .fine_tuning import FineTuning
    from .images import Images
    from .models import Models
    from .moderations import Moderations
    from .realtime import Realtime
    from .responses import Responses
    from .skills import Skills
    from .uploads import Uploads
    from .vector_stores import VectorStores
    from .videos import Videos


class Api(Resource[E]):
    """Calls of `client`."""

    _path = ""
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Api[Raw], Api[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Api[Streamed], Api[AsyncStreamed]]]

    @subresource
    def admin(self) -> Admin[E]:
        from .admin import Admin

        return Admin(self._engine)

    @subresource
    def assistants(self) -> Assistants[E]:
        """The same as `client.beta.assistants`."""
        from .beta.assistants import Assistants

        return Assistants(self._engine)

    @subresource
    def audio(self) -> Audio[E]:
        from .audio import Audio

        return Audio(self._engine)

    @subresource
    def batch(self) -> Batch[E]:
        from .batch import Batch

        return Batch(self._engine)

    @subresource
    def batches(self) -> Batches[E]:
        from .batches import Batches

        return Batches(self._engine)

    @subresource
    def beta(self) -> Beta[E]:
        from .beta import Beta

        return Beta(self._engine)

    @subresource
    def chat(self) -> Chat[E]:
        from .chat import Chat

        return Chat(self._engine)

    @subresource
    def completions(self) -> Completions[E]:
        from .completions import Completions

        return Completions(self._engine)

    @subresource
    def containers(self) -> Containers[E]:
        from .containers import Containers

        return Containers(self._engine)

    @subresource
    def conversations(self) -> Conversations[E]:
        from .conversations import Conversations

        return Conversations(self._engine)

    @subresource
    def embeddings(self) -> Embeddings[E]:
        from .embeddings import Embeddings

        return Embeddings(self._engine)

    @subresource
    def evals(self) -> Evals[E]:
        from .evals import Evals

        return Evals(self._engine)

    @subresource
    def files(self) -> Files[E]:
        from .files import Files

        return Files(self._engine)

    @subresource
    def fine_tuning(self) -> FineTuning[E]:
        from .fine_tuning import FineTuning

        return FineTuning(self._engine)

    @subresource
    def images(self) -> Images[E]:
        from .images import Images

        return Images(self._engine)

    @subresource
    def models(self) -> Models[E]:
        from .models import Models

        return Models(self._engine)

    @subresource
    def moderations(self) -> Moderations[E]:
        from .moderations import Moderations

        return Moderations(self._engine)

    @subresource
    def realtime(self) -> Realtime[E]:
        from .realtime import Realtime

        return Realtime(self._engine)

    @subresource
    def responses(self) -> Responses[E]:
        from .responses import Responses

        return Responses(self._engine)

    @subresource
    def skills(self) -> Skills[E]:
        from .skills import Skills

        return Skills(self._engine)

    @subresource
    def uploads(self) -> Uploads[E]:
        from .uploads import Uploads

        return Uploads(self._engine)

    @subresource
    def vector_stores(self) -> VectorStores[E]:
        from .vector_stores import VectorStores

        return VectorStores(self._engine)

    @subresource
    def videos(self) -> Videos[E]:
        from .videos import Videos

        return Videos(self._engine)

    @subresource
    def webhooks(self) -> Webhooks[E]:
        from ..helpers.webhooks import Webhooks

        return Webhooks(self._engine)
