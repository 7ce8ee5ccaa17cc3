import os

from openai_client import OpenAI

client = OpenAI(api_key=os.environ.get("OPENAI_API_KEY"))

response = client.responses.create(model="tiny", instructions="You are a pirate.", input="Is this a test?")
for item in response.output:
    if item.type == "message":
        for part in item.content:
            if part.type == "output_text":
                print(part.text)

completion = client.chat.completions.create(
    model="tiny",
    messages=[
        {"role": "developer", "content": "Talk like a pirate."},
        {"role": "user", "content": "Is this a test?"},
    ],
)
print(completion.choices[0].message.content)
print(completion.usage.total_tokens if completion.usage else None, completion._request_id)
print(client.embeddings.create(model="tiny", input="text", encoding_format="float").data[0].embedding)
print(type(client).__name__, str(client.base_url).endswith("/v1/"))
