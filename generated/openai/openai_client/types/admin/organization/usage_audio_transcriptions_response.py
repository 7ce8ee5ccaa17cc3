# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.admin.organization.usage_audio_transcriptions_response`."""

from ._models import (
    UsageAudioSpeechesResponseData as Data,
    UsageAudioSpeechesResponseDataResultOrganizationCostsResult as DataResultOrganizationCostsResult,
    UsageAudioSpeechesResponseDataResultOrganizationCostsResultAmount as DataResultOrganizationCostsResultAmount,
    UsageAudioSpeechesResponseDataResultOrganizationUsageAudioSpeechesResult as DataResultOrganizationUsageAudioSpeechesResult,
    UsageAudioSpeechesResponseDataResultOrganizationUsageAudioTranscriptionsResult as DataResultOrganizationUsageAudioTranscriptionsResult,
    UsageAudioSpeechesResponseDataResultOrganizationUsageCodeInterpreterSessionsResult as DataResultOrganizationUsageCodeInterpreterSessionsResult,
    UsageAudioSpeechesResponseDataResultOrganizationUsageCompletionsResult as DataResultOrganizationUsageCompletionsResult,
    UsageAudioSpeechesResponseDataResultOrganizationUsageEmbeddingsResult as DataResultOrganizationUsageEmbeddingsResult,
    UsageAudioSpeechesResponseDataResultOrganizationUsageFileSearchesResult as DataResultOrganizationUsageFileSearchesResult,
    UsageAudioSpeechesResponseDataResultOrganizationUsageImagesResult as DataResultOrganizationUsageImagesResult,
    UsageAudioSpeechesResponseDataResultOrganizationUsageModerationsResult as DataResultOrganizationUsageModerationsResult,
    UsageAudioSpeechesResponseDataResultOrganizationUsageVectorStoresResult as DataResultOrganizationUsageVectorStoresResult,
    UsageAudioSpeechesResponseDataResultOrganizationUsageWebSearchesResult as DataResultOrganizationUsageWebSearchesResult,
)

__all__ = ["Data", "DataResultOrganizationCostsResult", "DataResultOrganizationCostsResultAmount"]
__all__ += ["DataResultOrganizationUsageAudioSpeechesResult"]
__all__ += ["DataResultOrganizationUsageAudioTranscriptionsResult"]
__all__ += ["DataResultOrganizationUsageCodeInterpreterSessionsResult"]
__all__ += ["DataResultOrganizationUsageCompletionsResult", "DataResultOrganizationUsageEmbeddingsResult"]
__all__ += ["DataResultOrganizationUsageFileSearchesResult", "DataResultOrganizationUsageImagesResult"]
__all__ += ["DataResultOrganizationUsageModerationsResult", "DataResultOrganizationUsageVectorStoresResult"]
__all__ += ["DataResultOrganizationUsageWebSearchesResult"]
