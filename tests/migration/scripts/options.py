try:
    import httpx
except ImportError:  # newer official packages bring another one
    import httpx2 as httpx

from openai_client import NOT_GIVEN, OpenAI

calls: list[str] = []
client = OpenAI(
    timeout=httpx.Timeout(20.0, read=5.0, write=10.0, connect=2.0),
    max_retries=0,
    default_headers={"X-Team": "a"},
    default_query={"tenant": "t"},
    http_client=httpx.Client(event_hooks={"request": [lambda request: calls.append(str(request.url.query))]}),
)
other = client.with_options(max_retries=5, default_headers={"X-Job": "b"})
raw = other.chat.completions.with_raw_response.create(
    model="tiny",
    messages=[{"role": "user", "content": "hi"}],
    temperature=NOT_GIVEN,
    extra_headers={"X-Once": "c"},
    extra_query={"trace": "1"},
    extra_body={"new_parameter": {"a": 1}},
)
sent = raw.http_request.headers
print(sent["x-team"], sent["x-job"], sent["x-once"], sent["x-stainless-read-timeout"], calls)
print(client.max_retries, other.max_retries)
found = client.post("/chat/completions", cast_to=httpx.Response, body={"model": "tiny", "messages": []})
print(found.json()["choices"][0]["message"]["content"])
print(client.get("/models", cast_to=object, options={"params": {"a": ["x", "y"]}})["object"], calls[-1])
client.close()
print(client.is_closed())
