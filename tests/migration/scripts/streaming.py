from openai_client import OpenAI

client = OpenAI()

stream = client.responses.create(model="tiny", input="Tell me.", stream=True)
for event in stream:
    if event.type == "response.output_text.delta":
        print(event.delta, end="|")
    elif event.type == "response.completed":
        print(event.response.id)

with client.chat.completions.create(
    model="tiny", messages=[{"role": "user", "content": "say"}], stream=True
) as chunks:
    for chunk in chunks:
        print(chunk.choices[0].delta.content or "", end="")
print()
print(stream.response.headers["content-type"])
