"""What several tests share: the documents, the Api, a server, the clients."""
