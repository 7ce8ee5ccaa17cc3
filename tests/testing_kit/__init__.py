"""`openai_client.testing`, the kit that users test their programs with."""
