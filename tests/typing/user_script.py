from openai_client import OpenAI

client = OpenAI()
response = client.responses.create(
    model="some-model",
    input="What is the weather at 52 north, 13 east?",
    tools=[{"type": "function", "name": "weather", "parameters": {"type": "object"}, "strict": False}],
)
print(response.output_text)
for chunk in client.chat.completions.create(
    model="some-model", messages=[{"role": "user", "content": "Good morning!"}], stream=True
):
    if chunk.choices:
        print(chunk.choices[0].delta.content or "", end="")
