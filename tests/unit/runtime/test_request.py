"""How arguments are written: paths, queries, forms, JSON, files."""

from __future__ import annotations

import datetime
import enum
import io
import json
import sys
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given, settings, strategies as st

TEXT = st.text(st.characters(codec="utf-8"), min_size=1, max_size=8)


class Color(enum.Enum):
    RED = "red"


class TestPaths:
    @settings(max_examples=200, deadline=None)
    @given(value=TEXT)
    def test_a_value_stays_in_its_segment(self, core: Any, value: str) -> None:
        try:
            path = core("requests.paths").fill("/files/{file_id}/content", (value,), {})
        except ValueError:
            assert unquote(value) in (".", "..")
            return
        assert path.count("/") == 3
        assert unquote(path.split("/")[2]) == value
        assert not {"?", "#", " "} & set(path)

    @pytest.mark.parametrize("value", ["", None, ".", "..", "%2e", "%2E%2e", ".%2E", [], ()])
    def test_refused(self, core: Any, value: Any) -> None:
        with pytest.raises(ValueError):
            core("requests.paths").fill("/files/{file_id}", (value,), {})

    def test_dots_may_not_be_put_together(self, core: Any) -> None:
        with pytest.raises(ValueError):
            core("requests.paths").fill("/{a}.", (".",), {})
        assert core("requests.paths").fill("/{a}.json", ("x",), {}) == "/x.json"

    def test_styles(self, core: Any) -> None:
        fill = core("requests.paths").fill
        assert fill("/{a}", ([1, "b,c", True],), {}) == "/1,b%2Cc,true"
        assert fill("/x{a}", ([1, 2],), {"a": "label"}) == "/x.1.2"
        assert fill("/x{a}", ([1, 2],), {"a": "matrix"}) == "/x;a=1,2"
        assert fill("/{a}/{b}", ("ft:gpt@x", 3), {}) == "/ft:gpt@x/3"


class TestQueries:
    @pytest.mark.parametrize(
        ("value", "style", "want"),
        [
            (["a", "b c"], "repeat", "k=a&k=b%20c"),
            (["a", "b"], "brackets", "k%5B%5D=a&k%5B%5D=b"),
            (["a", "b,c"], "comma", "k=a,b,c"),
            (["a", "b"], "space", "k=a%20b"),
            (["a", "b"], "pipe", "k=a%7Cb"),
            ({"a": 1, "b": [True]}, "brackets", "k%5Ba%5D=1&k%5Bb%5D%5B%5D=true"),
            ({"a": {"b": "x"}}, "deep", "k%5Ba%5D%5Bb%5D=x"),
            ({"a": 1}, "repeat", "a=1"),
            ({"a": 1, "b": 2}, "comma", "k=a,1,b,2"),
            (Color.RED, "repeat", "k=red"),
            (datetime.date(2020, 1, 2), "repeat", "k=2020-01-02"),
            (1.5, "repeat", "k=1.5"),
            (None, "repeat", ""),
            ("", "repeat", ""),
            ([], "comma", ""),
            ([None, "a"], "brackets", "k%5B%5D=a"),
        ],
    )
    def test_styles(self, core: Any, value: Any, style: str, want: str) -> None:
        assert core("requests.query").encode({"k": (value, style)}, "repeat") == want

    @settings(max_examples=200, deadline=None)
    @given(values=st.dictionaries(TEXT, TEXT | st.lists(TEXT, min_size=1), max_size=4))
    def test_pairs_come_back(self, core: Any, values: dict[str, Any]) -> None:
        text = core("requests.query").encode({key: (value, "") for key, value in values.items()}, "repeat")
        want = [(k, v) for k, each in values.items() for v in (each if isinstance(each, list) else [each])]
        assert parse_qsl(text, keep_blank_values=True) == want


class TestJson:
    def test_what_is_not_json_by_itself(self, core: Any, mini: ModuleType, tmp_path: Path) -> None:
        (tmp_path / "f").write_bytes(b"abc")
        value = {
            "date": datetime.date(2020, 1, 2),
            "enum": Color.RED,
            "model": mini.types.FileObject(id="f", object="file"),
            "bytes": b"abc",
            "path": tmp_path / "f",
            "file": io.BytesIO(b"abc"),
            "items": (number for number in (1, 2)),
            "umlaut": "ü",
            "big": 2**80,
        }
        body = core("foundation.json").dumps(value)
        assert json.loads(body) == {
            "date": "2020-01-02",
            "enum": "red",
            "model": {"id": "f", "object": "file"},
            "bytes": "YWJj",
            "path": "YWJj",
            "file": "YWJj",
            "items": [1, 2],
            "umlaut": "ü",
            "big": 2**80,
        }
        assert b" " not in body and "ü".encode() in body
        with pytest.raises(TypeError):
            core("foundation.json").dumps({"a": object()})


def parts(form: Any) -> list[tuple[str, str | None, str | None, bytes]]:
    """Name, file name, content type and content of each part."""
    body = b"".join(form)
    assert form.length is None or form.length == len(body)
    head = f"Content-Type: {form.content_type}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    found: list[tuple[str, str | None, str | None, bytes]] = []
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        media = part.get("content-type")
        found.append((str(name), part.get_filename(), media, part.get_payload(decode=True)))
    return found


class TestMultipart:
    def form(self, core: Any, values: dict[str, Any], style: str = "brackets", **encoding: str) -> Any:
        return core("requests.multipart").Multipart(values, frozenset({"file", "image"}), encoding, style)

    def test_files_in_every_form(self, core: Any, tmp_path: Path) -> None:
        path = tmp_path / "a.png"
        path.write_bytes(b"png")
        with path.open("rb") as opened:
            opened.read(1)
            assert parts(self.form(core, {"file": opened})) == [("file", "a.png", "image/png", b"ng")]
        assert parts(self.form(core, {"file": path})) == [("file", "a.png", "image/png", b"png")]
        assert parts(self.form(core, {"file": b"x"})) == [
            ("file", "upload", "application/octet-stream", b"x")
        ]
        assert parts(self.form(core, {"file": ("n.txt", "x")})) == [("file", "n.txt", "text/plain", b"x")]
        assert parts(self.form(core, {"file": ("n", path, "a/b")})) == [("file", "n", "a/b", b"png")]
        assert parts(self.form(core, {"file": ("n", io.BytesIO(b"y"), None, {"X-A": "1"})}))[0][3] == b"y"
        assert parts(self.form(core, {"image": [b"1", path]}))[1] == ("image[]", "a.png", "image/png", b"png")
        with pytest.raises(TypeError, match="a file is bytes"):
            self.form(core, {"file": 3})

    def test_fields_in_the_style_of_the_api(self, core: Any) -> None:
        values = {
            "tags": ["a", "b"],
            "after": {"x": 1, "y": [True]},
            "none": None,
            "n": 1.5,
            "meta": {"a": 1},
        }
        found = parts(self.form(core, values, meta="application/json"))
        assert [(name, data.decode()) for name, _, _, data in found] == [
            ("tags[]", "a"),
            ("tags[]", "b"),
            ("after[x]", "1"),
            ("after[y][]", "true"),
            ("n", "1.5"),
            ("meta", '{"a":1}'),
        ]
        found = parts(self.form(core, values, "repeat"))
        assert [name for name, *_ in found] == ["tags", "tags", "after", "n", "meta"]
        assert found[2][2:] == ("application/json", b'{"x":1,"y":[true]}')

    @settings(max_examples=100, deadline=None)
    @given(name=TEXT, filename=TEXT, content=st.binary(max_size=200))
    def test_nothing_breaks_out(self, core: Any, name: str, filename: str, content: bytes) -> None:
        form = core("requests.multipart").Multipart(
            {name: (filename, content)}, frozenset({name}), {}, "repeat"
        )
        body = b"".join(form)
        mark = b"--" + form.boundary.encode()
        assert body.count(mark) == 2
        head, _, rest = body.partition(b"\r\n\r\n")
        assert rest == content + b"\r\n" + mark + b"--\r\n"
        assert head.count(b"\r\n") == 2
        assert head.count(b'"') == 4

    def test_headers_of_parts_are_guarded(self, core: Any) -> None:
        with pytest.raises(ValueError):
            self.form(core, {"file": ("n", b"x", "a/b\r\nX: y")})

    def test_replay(self, core: Any, tmp_path: Path) -> None:
        path = tmp_path / "a"
        path.write_bytes(b"abc")
        form = self.form(core, {"file": path, "n": 1})
        assert form.replayable and b"".join(form) == b"".join(form)
        opened = self.form(core, {"file": io.BytesIO(b"abc")})
        assert opened.replayable and b"".join(opened) == b"".join(opened)
        once = self.form(core, {"file": ("n", iter([b"a", b"b"]))})
        assert not once.replayable and once.length is None
        assert b"ab" in b"".join(once)


class TestArguments:
    def test_unknown_and_missing(self, mini: ModuleType) -> None:
        create = mini.Client().chat.completions.create
        message = r"chat\.completions\.create\(\) got an unexpected keyword argument 'temprature'; did you mean 'temp"
        with pytest.raises(TypeError, match=message):
            create(model="m", messages=[], temprature=1)
        with pytest.raises(
            TypeError, match=r"create\(\) missing required arguments: 'messages' and 'model'$"
        ):
            create()
        with pytest.raises(TypeError, match=r"missing required argument: 'model'$"):
            create(messages=[], model=mini._core.omit)
        with pytest.raises(TypeError, match=r"chat\.completions\.retrieve\(\) got .* did you mean 'timeout'"):
            mini.Client().chat.completions.retrieve("x", timout=3)
        with pytest.raises(TypeError, match=r"^files\.delete\(\) got an unexpected keyword argument 'qqqq'$"):
            mini.AsyncClient().files.delete("x", qqqq=3)

    @pytest.mark.parametrize(
        ("wrong", "right"),
        [
            ("extraQuery", "extra_query"),
            ("extraHeaders", "extra_headers"),
            ("temprature", "temperature"),
            ("tempRature", "temperature"),
            ("qqqq", ""),
        ],
    )
    def test_what_is_meant(self, mini: ModuleType, wrong: str, right: str) -> None:
        hint = f"; did you mean '{right}'\\?" if right else ""
        with pytest.raises(TypeError, match=f"unexpected keyword argument '{wrong}'{hint}$"):
            mini.Client().chat.completions.create(model="m", messages=[], **{wrong: 1})

    def test_names_that_a_package_knows_to_be_argument_suggestions(
        self, mini: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        known = ModuleType("mini._argument_suggestions")
        known.__dict__["ARGUMENT_SUGGESTIONS"] = {
            "POST /chat/completions": {"talk": "messages"},
            "*": {"talk": "model", "top_names": "input model", "nothing": "input"},
        }
        monkeypatch.setitem(sys.modules, "mini._argument_suggestions", known)
        create = mini.Client().chat.completions.create
        for wrong, right in (("talk", "messages"), ("topNames", "model"), ("top_names", "model")):
            with pytest.raises(TypeError, match=f"'{wrong}'; did you mean '{right}'\\?$"):
                create(**{wrong: 1})
        with pytest.raises(TypeError, match="'nothing'$"):
            create(nothing=1)

    def test_absence(self, mini: ModuleType) -> None:
        core = mini._core
        completions = type(mini.Client().chat.completions)
        files = type(mini.Client().files)
        call = files.list.build(None, after=core.omit, limit=None, order=core.not_given)
        assert call.query == {"limit": (None, "")}
        call = completions.retrieve.build(None, "a b", timeout=core.not_given)
        assert (call.path, call.options) == ("/chat/completions/a%20b", {})


class TestFilesThatMayBeText:
    """`?` marks files that another content type describes as text."""

    def encoded(self, core: Any, **params: Any) -> tuple[Any, str]:
        what = core("requests.endpoint").Endpoint(
            "POST",
            "/a",
            body="image mask",
            files="image? mask",
            media=("multipart/form-data", "application/json"),
        )
        body, media = core("requests.bodies").encode(what.call(params), "", "repeat")
        return (body if isinstance(body, bytes) else b"".join(body)), media.partition(";")[0]

    def test_text_is_json(self, core: Any) -> None:
        assert self.encoded(core, image="aGk=") == (b'{"image":"aGk="}', "application/json")

    def test_text_beside_a_file_is_a_field(self, core: Any) -> None:
        body, media = self.encoded(core, image="aGk=", mask=b"m")
        assert media == "multipart/form-data"
        assert b'name="image"\r\n\r\naGk=\r\n' in body and b'name="mask"; filename=' in body

    @pytest.mark.parametrize("mask", ["m.png", ["m.png"]])
    def test_others_are_refused(self, core: Any, mask: Any) -> None:
        with pytest.raises(TypeError, match="mask must be a file, not str"):
            self.encoded(core, image=b"i", mask=mask)
        with pytest.raises(TypeError, match="mask must be a file, not str"):
            self.encoded(core, mask=mask)

    def test_a_whole_body(self, core: Any) -> None:
        for files in ("body", "body?", ""):
            what = core("requests.endpoint").Endpoint(
                "PUT", "/b", whole="body", media="text/plain", files=files
            )
            if files == "body":
                with pytest.raises(TypeError, match="body must be a file, not str"):
                    core("requests.bodies").encode(what.call({"body": "text"}), "", "repeat")
            else:
                assert core("requests.bodies").encode(what.call({"body": "text"}), "", "repeat")[0] == b"text"
