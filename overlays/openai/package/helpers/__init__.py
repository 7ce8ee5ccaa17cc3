"""What stands above single calls: streams, parsed output, polling, uploads, batches, webhooks."""
