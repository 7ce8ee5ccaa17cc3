import openai_client
from openai_client import OpenAI

client = OpenAI(max_retries=1)

for model in ("missing", "limited", "broken"):
    try:
        client.chat.completions.create(model=model, messages=[])
    except openai_client.RateLimitError as e:
        print("slow down", e.status_code, e.code, e.response.headers["x-attempt"])
    except openai_client.NotFoundError as e:
        print("not found", e.status_code, e.code, e.param, e.type, e.request_id, e.body["message"])
    except openai_client.APIStatusError as e:
        print(type(e).__name__, e.status_code, e.response.status_code)

try:
    client.with_options(base_url="http://127.0.0.1:9/v1", max_retries=0).models.list()
except openai_client.APIConnectionError as e:
    print(type(e).__name__, e, e.__cause__ is not None)

try:
    client.with_options(timeout=0.05, max_retries=0).chat.completions.create(model="slow", messages=[])
except openai_client.APITimeoutError as e:
    print(
        type(e).__name__,
        isinstance(e, openai_client.APIConnectionError),
        isinstance(e, openai_client.OpenAIError),
    )

try:
    OpenAI(api_key="wrong").models.list()
except openai_client.AuthenticationError as e:
    print(type(e).__name__, e.status_code)

try:
    client.models.retrieve("")
except ValueError as e:
    print("model" in str(e))
