import openai_client

openai_client.api_type = "openai"
openai_client.api_key = "test-key"
openai_client.default_headers = {"x-foo": "true"}

completion = openai_client.chat.completions.create(model="tiny", messages=[{"role": "user", "content": "hi"}])
print(completion.choices[0].message.content)
openai_client.max_retries = 0
try:
    openai_client.chat.completions.create(model="limited", messages=[])
except openai_client.RateLimitError as e:
    print(e.response.request.headers["x-foo"], e.response.headers["x-attempt"])
openai_client.api_key = "wrong"
try:
    openai_client.models.list()
except openai_client.AuthenticationError as e:
    print(e.status_code)
