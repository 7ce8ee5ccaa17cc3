from openai_client import OpenAI

client = OpenAI()
messages = [{"role": "user", "content": "hi"}]

raw = client.chat.completions.with_raw_response.create(model="tiny", messages=messages)
print(raw.status_code, raw.headers.get("x-request-id"), raw.headers["X-RateLimit-Remaining"])
completion = raw.parse()
print(completion.choices[0].message.content)
print(raw.http_request.method, raw.http_request.url.path)

with client.chat.completions.with_streaming_response.create(model="tiny", messages=messages) as response:
    print(response.headers.get("content-type"))
    print(len("".join(response.iter_lines())) > 10)

with client.audio.speech.with_streaming_response.create(model="tiny", voice="alloy", input="say") as response:
    print(b"".join(response.iter_bytes(chunk_size=3)))
print(client.audio.speech.create(model="tiny", voice="alloy", input="say").content)
