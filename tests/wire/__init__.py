"""Every operation of the emitted clients, over a real socket, judged against the document."""
