"""Pages by hand."""


class Page: ...


class AsyncPage: ...


CursorPages = Page
