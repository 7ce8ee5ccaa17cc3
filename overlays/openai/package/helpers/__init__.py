"""What stands above single calls: polling, uploads, batches, webhooks."""
