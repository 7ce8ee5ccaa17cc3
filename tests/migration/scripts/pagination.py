from openai_client import OpenAI

client = OpenAI()

print([job.id for job in client.fine_tuning.jobs.list(limit=2)])

first = client.fine_tuning.jobs.list(limit=2)
if first.has_next_page():
    print(f"next page: {first.next_page_info().params}")
    print([job.id for job in first.get_next_page().data])
for page in first.iter_pages():
    print(len(page.data), page.has_more)
print([model.id for model in client.models.list()])
