import asyncio

from openai_client import AsyncAzureOpenAI, AzureOpenAI
from openai_client.lib.azure import MutuallyExclusiveAuthError

# The address is that of the environment: AZURE_OPENAI_ENDPOINT.
client = AzureOpenAI(api_version="2024-10-21", api_key="azure-key")
question = [{"role": "user", "content": "How?"}]

completion = client.chat.completions.create(model="deployment-name", messages=question)
print(completion.choices[0].message.content)

deployed = AzureOpenAI(api_version="2024-10-21", api_key="azure-key", azure_deployment="mine")
print(deployed.chat.completions.create(model="<ignored>", messages=question).choices[0].message.content)
print([model.id for model in deployed.models.list()])


async def main() -> None:
    async def token() -> str:
        return "fresh-token"

    async with AsyncAzureOpenAI(api_version="2024-10-21", azure_ad_token_provider=token) as other:
        answer = await other.chat.completions.create(model="deployment-name", messages=question)
        print(answer.choices[0].message.content)


asyncio.run(main())

try:
    AzureOpenAI(api_version="v", api_key="k", azure_ad_token="t")
except MutuallyExclusiveAuthError as e:
    print(type(e).__name__)
