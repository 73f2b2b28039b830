#!/usr/bin/env python3
"""Write a deterministic corpus of hostile dossiers and themes, and run the program on it.

    make.py OUT                          write the corpus (about 550 cases, 300 MB)
    make.py OUT --quick                  the same without the cases above 2 MB
    make.py OUT --huge                   also the 1 GB cases (3 GB more)
    make.py OUT --run 'dossier check {}' run a command on every dossier and judge the outcome
    make.py OUT --run '...' --only yaml/field-   only the cases whose path starts so

MANIFEST.tsv lists every case: path, expectation, note. Expectations:
    clean   well formed; the program accepts it and shows every byte harmlessly
    reject  the program names file, line and column of the fault
    io      the program cannot or must not read it, and says so at once
    any     accept or reject, but never crash, hang, blow up or leak a control byte
A theme is put where the program looks for the reader's own, and the command is run without a file.
Only the next block knows the schema and the exit codes.
"""
import argparse, json, os, random, re, resource, shlex, shutil, signal, socket, subprocess, sys, tempfile, time
from pathlib import Path

# ---- schema and exit codes ---------------------------------------------------------------------
# @name@ is replaced by an encoded string, @refs@ by a list of encoded strings, @entries@ by entries.
FORMATS = ("yaml", "json")
STRINGS = {"id": "sample", "title": "A plain title", "summary": "A summary.", "url": "https://example.org/a",
           "entry": "e1", "name": "First", "alias": "Other name", "text": "Plain text.", "quote": "quoted words",
           "label": "Label", "value": "Value"}
DOC = {
    "yaml": "dossier: @version@\nid: @id@\ntitle: @title@\nsummary: @summary@\n"
            "article: {url: @url@, paragraphs: 2}\nclaims:\n@entries@",
    "json": '{"dossier": @version@, "id": @id@, "title": @title@, "summary": @summary@,\n'
            ' "article": {"url": @url@, "paragraphs": 2},\n "claims": {\n@entries@ }}\n',
}
ENTRY = {
    "yaml": "  @entry@:\n    name: @name@\n    aliases: [@alias@]\n    text: @text@\n"
            "    fields: {@label@: @value@}\n    at: {p: 1, quote: @quote@}\n    about: [@refs@]\n",
    "json": '  @entry@: {"name": @name@, "aliases": [@alias@], "text": @text@,'
            ' "fields": {@label@: @value@}, "at": {"p": 1, "quote": @quote@}, "about": [@refs@]}',
}
THEME = "name: @name@\npalette: {sand: @colour@}\nroles: {text: @style@}\n"
EXITS = {"clean": {0}, "reject": {1, 65}, "io": {65, 66}, "any": {0, 1, 65}, "theme": {0}}

# ---- encoding ---------------------------------------------------------------------------------
MB = 1 << 20


def quoted(text, fmt):
    """A double-quoted string of that format with everything outside printable ASCII escaped."""
    if fmt == "json":
        return json.dumps(text)
    out = []
    for ch in text:
        n = ord(ch)
        out.append("\\" + ch if ch in '"\\' else ch if 32 <= n < 127 else f"\\u{n:04X}" if n < 65536 else f"\\U{n:08X}")
    return '"' + "".join(out) + '"'


def fill(template, values):
    return re.sub(r"@(\w+)@", lambda m: values[m[1]], template)


def entry(fmt, refs=(), **fields):
    enc = {k: quoted(v, fmt) for k, v in STRINGS.items()} | fields
    enc["refs"] = ", ".join(quoted(r, fmt) for r in refs)
    return fill(ENTRY[fmt], enc)


def doc(fmt, entries=None, version="1", **fields):
    enc = {k: quoted(v, fmt) for k, v in STRINGS.items()} | fields | {"version": version}
    rows = entries if entries is not None else [entry(fmt, **fields)]
    enc["entries"] = (",\n" if fmt == "json" else "").join(rows)
    return fill(DOC[fmt], enc)


# ---- payloads ---------------------------------------------------------------------------------
CONTROLS = {
    "sgr": "\x1b[31mred", "clear": "\x1b[2J\x1b[H", "cursor-up-erase": "\x1b[1A\x1b[2Kforged", "title": "\x1b]0;owned\x07",
    "osc8-file": "\x1b]8;;file:///etc/passwd\x1b\\link\x1b]8;;\x1b\\", "osc52": "\x1b]52;c;ZWNobyBoaQ==\x07",
    "osc-unterminated": "\x1b]8;;http://x", "dcs": "\x1bP$q\"p\x1b\\", "apc": "\x1b_Gpayload\x1b\\", "device-query": "\x1b[c\x1b[6n\x1b[>0q",
    "title-report": "\x1b[21t", "reset": "\x1bc", "altscreen": "\x1b[?1049l", "mouse-on": "\x1b[?1003h\x1b[?1006h",
    "paste-end": "\x1b[201~q", "c1-csi": "\x9b31m", "c1-osc": "\x9d0;owned\x9c", "c1-all": "".join(map(chr, range(128, 160))),
    "c0-all": "".join(map(chr, range(1, 32))), "nul": "before\0after", "del": "\x7f\x7f", "backspace": "abc\b\b\bXYZ",
    "carriage-return": "harmless\rforged  ", "newline": "one\ntwo\r\nthree\vfour\ffive", "tab": "\ta\tb\t", "bell": "\a" * 100,
    "nel-ls-ps": "a\u0085b\u2028c\u2029d", "so-si": "\x0elqqk\x0f",
}
UNICODE = {
    "rlo": "user\u202etxt.exe", "lri-unclosed": "a\u2066b", "bidi-all": "".join(map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x61C])),
    "zero-width": "a\u200bb\u200cc\u200dd\u2060e\ufefff", "only-zero-width": "\u200b\u200b", "homoglyph": "\u0440\u0430ypal",
    "tags": "x" + "".join(chr(0xE0000 + ord(c)) for c in "hidden"),
    "variation": "\u2764\ufe0f \u231a\ufe0e 1\ufe0f\u20e3", "zwj-family": "\U0001F468\u200d\U0001F469\u200d\U0001F467", "flags": "\U0001F1E8\U0001F1F3" * 40,
    "skin-tone": "\U0001F44D\U0001F3FD", "soft-hyphen": "so\u00adft", "leading-combining": "\u0301\u0302abc", "combining-30": "e" + "\u0301" * 30,
    "jamo": "\u1112\u1161\u11ab", "wide-fill": "\u4e2d" * 400, "rtl": "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
    "unassigned": "\u0378\U0001FAFF\U000FFFFD", "noncharacter": "\ufffe\uffff\U0010ffff", "private-use": "\ue000\uf8ff\U00100000", "interlinear": "\ufff9a\ufffab\ufffb",
    "filler": "\u3164\u115f\u2800", "long-word": "w" * 5000,
}
LARGE_TEXT = {"combining-1m": ("e" + "\u0301" * 500_000), "ccc-mixed-200k": "e" + "\u0301\u0316" * 100_000, "regional-20k": "\U0001F1E8" * 20_000,
              "zwj-chain-50k": "\U0001F468\u200d" * 50_000, "text-1mb": "lorem ipsum " * 90_000, "lines-500k": "x\n" * 500_000}
BAD_UTF8 = {"lone-ff": b"\xff", "lone-cont": b"\x80", "truncated": b"\xe4\xb8", "overlong-slash": b"\xc0\xaf", "overlong-nul": b"\xc0\x80",
            "surrogate": b"\xed\xa0\x80", "above-max": b"\xf4\x90\x80\x80", "five-byte": b"\xf8\x88\x80\x80\x80",
            "latin1": "caf\u00e9".encode("latin-1"), "gbk": "\u4e2d\u6587".encode("gbk"), "c1-raw-9b": b"\x9b31m"}
URLS = ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "http://[::1", "https://ex\u0430mple.org/", "--help", "-oProxyCommand=touch pwned",
        "https://a.org/\r\nX: y", "https://a.org/$(touch pwned)", "https://a.org/`id`;id|id&", "https://u:p@a.org@b.org/", "HTTPS://A.ORG",
        "//a.org/x", "", " ", "x" * 100_000]


# ---- cases ------------------------------------------------------------------------------------
def strings(add):
    every = "".join(CONTROLS[k] for k in ("sgr", "title", "osc52", "c1-csi")) + UNICODE["rlo"]
    for fmt in FORMATS:
        add(f"{fmt}/plain.{fmt}", doc(fmt), "clean", "the reference document")
        for field in STRINGS:
            add(f"{fmt}/field-{field}-controls.{fmt}", doc(fmt, **{field: quoted(every, fmt)}), "any", f"escaped controls in {field}")
            add(f"{fmt}/field-{field}-raw.{fmt}", doc(fmt, **{field: f'"{every}"'}), "any", f"raw controls in {field}")
            add(f"{fmt}/field-{field}-empty.{fmt}", doc(fmt, **{field: '""'}), "any", f"empty {field}")
            for name, value in (("list", '["x"]'), ("number", "7"), ("bool", "true")):
                expect = "any" if fmt == "yaml" and name != "list" else "reject"       # a title may well be 1984
                add(f"{fmt}/type-{field}-{name}.{fmt}", doc(fmt, **{field: value}), expect, f"{field} is a {name}")
        for name, text in (CONTROLS | UNICODE).items():
            add(f"{fmt}/text-{name}.{fmt}", doc(fmt, text=quoted(text, fmt)), "any" if name in ("nul", "c0-all", "bell") else "clean", f"{name} in the text, escaped")
        for name, data in BAD_UTF8.items():
            head, tail = doc(fmt, text='"@cut@"').encode().split(b"@cut@")
            add(f"{fmt}/utf8-{name}.{fmt}", head + data + tail, "reject", f"malformed UTF-8: {name}")
        for i, url in enumerate(URLS):
            add(f"{fmt}/url-{i:02}.{fmt}", doc(fmt, url=quoted(url, fmt)), "any", "never opened, never linked unless http, https or mailto")
        for field in STRINGS:
            add(f"{fmt}/field-{field}-marks.{fmt}", doc(fmt, **{field: quoted(LARGE_TEXT["ccc-mixed-200k"], fmt)}), "any", f"200 000 mixed marks in {field}")
        for name, text in LARGE_TEXT.items():
            add(f"{fmt}/large-{name}.{fmt}", doc(fmt, text=quoted(text, fmt)), "any", f"{name}: time must stay linear")


def encodings(add):
    for fmt in FORMATS:
        text, data = doc(fmt), doc(fmt).encode()
        add(f"{fmt}/bytes-empty.{fmt}", b"", "reject", "empty file")
        add(f"{fmt}/bytes-blank.{fmt}", b" \n\t\n", "reject", "white space only")
        add(f"{fmt}/bytes-nul.{fmt}", bytes(4096), "reject", "NULs, as after a power loss")
        add(f"{fmt}/bytes-nul-tail.{fmt}", data + bytes(64), "reject", "good text, then NULs")
        add(f"{fmt}/bytes-bom.{fmt}", b"\xef\xbb\xbf" + data, "clean", "UTF-8 byte order mark")
        add(f"{fmt}/bytes-two-boms.{fmt}", b"\xef\xbb\xbf" * 2 + data, "any", "two byte order marks")
        for enc in ("utf-16", "utf-16-le", "utf-32"):
            add(f"{fmt}/bytes-{enc}.{fmt}", text.encode(enc), "any", f"encoded as {enc}")
        add(f"{fmt}/bytes-crlf.{fmt}", text.replace("\n", "\r\n"), "clean", "CRLF line ends")
        add(f"{fmt}/bytes-cr.{fmt}", text.replace("\n", "\r"), "any", "bare CR line ends")
        add(f"{fmt}/bytes-no-final-newline.{fmt}", text.rstrip("\n"), "clean", "no newline at the end")
        add(f"{fmt}/bytes-binary.{fmt}", random.Random(7).randbytes(20_000), "reject", "random bytes")
        add(f"{fmt}/bytes-gzip.{fmt}", b"\x1f\x8b\x08" + bytes(200), "reject", "a gzip header")
        for cut in (1, len(data) // 4, len(data) // 2, len(data) - 4):
            add(f"{fmt}/truncated-{cut:04}.{fmt}", data[:cut], "any", "cut off in the middle")


def structure(add):
    for fmt in FORMATS:
        def e(i, *refs):
            return entry(fmt, refs, entry=quoted(i, fmt))
        add(f"{fmt}/ids-duplicate.{fmt}", doc(fmt, [e("a"), e("b"), e("a")]), "reject", "two entries with one id")
        add(f"{fmt}/ids-normalised.{fmt}", doc(fmt, [e("caf\u00e9"), e("cafe\u0301")]), "any", "ids equal only after normalisation")
        add(f"{fmt}/ids-case.{fmt}", doc(fmt, [e("A"), e("a")]), "any", "ids equal but for case")
        add(f"{fmt}/refs-dangling.{fmt}", doc(fmt, [e("a", "nowhere")]), "reject", "reference to no entry")
        add(f"{fmt}/refs-self.{fmt}", doc(fmt, [e("a", "a")]), "any", "entry refers to itself")
        add(f"{fmt}/refs-cycle.{fmt}", doc(fmt, [e("a", "b"), e("b", "c"), e("c", "a")]), "any", "cycle of three")
        chain = [e(f"n{i}", f"n{i + 1}") for i in range(5_000)] + [e("n5000")]
        add(f"{fmt}/refs-chain-5000.{fmt}", doc(fmt, chain), "clean", "chain of 5000: no recursion")
        add(f"{fmt}/refs-clique-200.{fmt}", doc(fmt, [e(f"n{i}", *(f"n{j}" for j in range(200))) for i in range(200)]), "clean", "40 000 references")
        add(f"{fmt}/entries-none.{fmt}", doc(fmt, []), "any", "no entries")
        add(f"{fmt}/entries-200k.{fmt}", doc(fmt, [e(f"n{i}") for i in range(200_000)]), "any", "200 000 entries")
        for value in ("0", "-1", "2", "999999999999999999999999", "1.5", "1e999", '"1"', "true", "[]"):
            add(f"{fmt}/version-{re.sub('[^0-9a-z]', '_', value)}.{fmt}", doc(fmt, version=value), "reject", f"version {value}")


def parser_yaml(add):
    def laughs(width, depth):
        rows = ["l0: &l0 [" + ", ".join(["lol"] * width) + "]"]
        rows += [f"l{i}: &l{i} [" + ", ".join([f"*l{i - 1}"] * width) + "]" for i in range(1, depth)]
        return "\n".join(rows) + "\n"
    merge = "\n".join(f"m{i}: &m{i}\n  <<: [{', '.join([f'*m{i - 1}'] * 9)}]\n  k{i}: 1" for i in range(1, 9))
    cases = {
        "laughs-9x9": (laughs(9, 9), "billion laughs"), "laughs-2x30": (laughs(2, 30), "doubling, 30 levels"),
        "blowup-quadratic": ('a: &a "' + "x" * 200_000 + '"\nb: [' + ", ".join(["*a"] * 20_000) + "]\n", "one long anchor, 20 000 aliases"),
        "merge-bomb": ("m0: &m0 {k: 1}\n" + merge + "\n", "merge keys, 9 to the 8th"), "alias-cycle": ("a: &a [*a]\n", "alias to its own parent"),
        "alias-unknown": ("a: *nope\n", "alias without anchor"), "anchors-60k": ("".join(f"- &a{i} x\n" for i in range(60_000)), "60 000 anchors"),
        "deep-flow-20k": ("[" * 20_000, "unclosed flow nesting: quadratic in libyaml"), "deep-flow-closed": ("[" * 5_000 + "]" * 5_000, "closed flow nesting"),
        "deep-map-8k": ("{a: " * 8_000, "flow maps"), "deep-block": ("- " * 20_000 + "x\n", "block sequences in one line"),
        "deep-indent": ("".join(" " * i + "a:\n" for i in range(1_500)), "1500 indents"),
        "keys-duplicate": ("dossier: 1\ntitle: one\ntitle: two\n", "duplicate key"),
        "keys-million": ("".join(f"k{i}: 1\n" for i in range(1_000_000)), "a million keys"), "key-complex": ("? [a, b]\n: c\n", "a list as key"),
        "key-null": ("~: a\n", "null as key"), "key-long": ("k" * 100_000 + ": 1\n", "key of 100 000 characters"),
        "tag-python": ("a: !!python/object/apply:os.system ['touch pwned']\n", "language tag"),
        "tag-unknown": ("%TAG ! tag:x,2000:\n--- !thing {a: 1}\n", "unknown tag"), "tag-binary": ("a: !!binary ////\n", "binary tag"),
        "directive": ("%YAML 9.9\n---\na: 1\n", "future YAML"), "documents-two": ("--- {a: 1}\n--- {b: 2}\n", "two documents"),
        "documents-100k": ("--- a\n" * 100_000, "100 000 documents"), "tabs": ("a:\n\t- b\n", "tab as indent"),
        "norway": ("title: no\nauthor: 1:20:30\nurl: 0o14\nsource: 1e3\n", "plain scalars of other types"),
        "indent-indicator": ("a: |99\n  x\n", "bad block indent"), "unclosed-quote": ('title: "abc\n' * 3, "quote never closed"),
        "scalar-top": ("just text\n", "a scalar at the top"), "list-top": ("- a\n- b\n", "a list at the top"),
        "comment-bomb": ("# x\n" * 500_000, "comments only"), "nan-inf": ("dossier: .nan\ntitle: .inf\n", "not a number"),
    }
    for name, (text, note) in cases.items():
        add(f"yaml/parse-{name}.yaml", text, "reject", note)


def parser_json(add):
    good = doc("json")
    cases = {
        "trailing-comma": good.replace(" }}\n", " },}\n"), "comment": "/* c */" + good, "single-quotes": good.replace('"', "'"),
        "nan": '{"dossier": NaN}', "infinity": '{"dossier": -Infinity}',
        "huge-number": '{"dossier": ' + "9" * 100_000 + "}", "exponent": '{"dossier": 1e999999999}', "leading-zero": '{"dossier": 01}',
        "keys-duplicate": '{"dossier": 1, "title": "a", "title": "b"}',
        "keys-duplicate-escaped": '{"title": "a", "\\u0074itle": "b"}', "lone-surrogate": '{"title": "\\ud800x"}', "bad-escape": '{"title": "\\x41"}',
        "garbage-after": good + "x", "two-values": good + good,
        "deep-list-512": "[" * 512 + "]" * 512, "deep-list-100k": "[" * 100_000 + "]" * 100_000,
        "deep-object-100k": '{"a":' * 100_000 + "1" + "}" * 100_000, "deep-unclosed-1m": "[" * 1_000_000,
        "null": "null", "string": '"x"', "number": "1", "list": "[]", "object": "{}", "proto": '{"__proto__": {"x": 1}}',
        "keys-million": "{" + ",".join(f'"k{i}":1' for i in range(1_000_000)) + "}",
        "white-space-1m": " " * 1_000_000 + "{}", "unclosed-string": '{"title": "abc', "colon-missing": '{"title" "x"}',
    }
    for name, text in cases.items():
        add(f"json/parse-{name}.json", text, "reject", f"JSON: {name}")


def sizes(add):
    for fmt, head, tail in (("yaml", 'title: "', '"\n'), ("json", '{"title": "', '"}\n')):
        add(f"{fmt}/line-50mb.{fmt}", (head + "x" * (50 * MB) + tail), "any", "50 MB on one line")
        add(f"{fmt}/line-50mb-wide.{fmt}", head + "\u4e2d" * (17 * MB) + tail, "any", "50 MB of wide characters on one line")
        body = [head.encode(), *[b"lorem ipsum\n" * (MB // 12)] * 1025, tail.encode()]
        add(f"{fmt}/gigabyte.{fmt}", lambda f: f.writelines(body), "any", "1 GB of text", size=1024 * MB)
        add(f"{fmt}/sparse-1gb.{fmt}", lambda f: f.truncate(1024 * MB), "reject", "1 GB of NULs, sparse", size=1024 * MB)


def themes(add):
    values = ['"\\u001b[31m"', '"#12"', '"#gggggg"', '"no-such-colour"', "-1", "256", "16777216", "1e9", '""', "[]", "{}", "~",
              "true", '"' + "9" * 5000 + '"', '"red, bold, \\u202e"', '"\\u4e2d\\u0301"', '"\\e]0;owned\\a"', "*nope", "!!python/x y"]
    good = {"name": '"t"', "colour": '"#ddccaa"', "style": '"sand bold"'}
    for part in good:
        for i, value in enumerate(values):
            add(f"theme/{part}-{i:02}.yaml", fill(THEME, good | {part: value}), "theme", f"{part}: fall back to the default and say so")
    for name, body in {"empty": b"", "nul": bytes(4096), "binary": random.Random(7).randbytes(20_000), "deep": b"[" * 20_000, "list": b"- a\n",
                       "unknown-key": b"no-such: 1\nroles: {no.such: red}\n", "large": b"# x\n" * 400_000}.items():
        add(f"theme/file-{name}.yaml", body, "theme", f"theme file: {name}")


def special(out, note):
    """Files which are not regular, not readable, or oddly named.  Made in place."""
    base, plain = out / "special", doc("yaml")

    def put(name, why, make, expect="io"):
        make(base / name)
        note(f"special/{name}", expect, why)
    put("fifo.yaml", "a FIFO without a writer must not block", os.mkfifo)
    put("directory.yaml", "a directory", Path.mkdir)
    put("loop-a.yaml", "symlink loop", lambda p: p.symlink_to("loop-b.yaml"))
    put("loop-b.yaml", "symlink loop", lambda p: p.symlink_to("loop-a.yaml"))
    put("dangling.yaml", "symlink to nothing", lambda p: p.symlink_to("nowhere"))
    put("zero.yaml", "symlink to an endless device", lambda p: p.symlink_to("/dev/zero"))
    put("null.yaml", "symlink to an empty device", lambda p: p.symlink_to("/dev/null"))
    put("passwd.yaml", "symlink to a file that is no dossier", lambda p: p.symlink_to("/etc/passwd"), "reject")
    put("unreadable.yaml", "mode 000; root can still read it", lambda p: (p.write_text(plain), p.chmod(0)), "clean" if os.geteuid() == 0 else "io")
    here = os.getcwd()
    os.chdir(base)  # socket paths must be short
    put("socket.yaml", "a socket", lambda p: socket.socket(socket.AF_UNIX).bind(p.name))
    os.chdir(here)
    for name in ("-rf.yaml", "$(touch pwned).yaml", "a;id.yaml", " space .yaml", "x" * 250 + ".yaml", "quote'\".yaml"):
        put(name, "odd file name", lambda p: p.write_text(plain), "clean")
    for name in ("new\nline.yaml", "esc\x1b]0;owned\x07.yaml", "rlo\u202elmay.yaml", os.fsdecode(b"bad\xff.yaml")):
        put(name, "hostile file name, escaped wherever it is shown", lambda p: p.write_text(plain), "clean")


# ---- writing and running ----------------------------------------------------------------------
def write(out, limit, huge):
    if out.exists():
        if any(out.iterdir()) and not (out / "MANIFEST.tsv").exists():
            sys.exit(f"{out}: not empty and not a corpus; give a new folder")
        shutil.rmtree(out)
    out.mkdir(parents=True)
    rows = []

    def note(path, expect, why):
        rows.append((path.encode("unicode_escape", "surrogateescape").decode(), expect, why))

    def add(path, body, expect, why, size=0):
        data = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else body
        size = size or len(data)
        if size > limit or (size >= 1024 * MB and not huge):
            return
        target = out / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as f:
            data(f) if callable(data) else f.write(data)
        os.utime(target, (0, 0))
        note(path, expect, why)
    for folder in (*FORMATS, "special"):
        (out / folder).mkdir()
    for part in (strings, encodings, structure, parser_yaml, parser_json, sizes, themes):
        part(add)
    special(out, note)
    (out / "MANIFEST.tsv").write_text("".join("\t".join(r) + "\n" for r in rows))
    return rows


UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\U000e0000-\U000e007f]")
PLACE = re.compile(rb":\d+:\d+: error: |: error: |^dossier: ", re.M)


def limits(memory):
    resource.setrlimit(resource.RLIMIT_AS, (memory * MB, memory * MB))
    resource.setrlimit(resource.RLIMIT_FSIZE, (256 * MB, 256 * MB))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def start(argv, box, said, shown, memory):
    environment = {"PATH": os.environ["PATH"], "HOME": box, "XDG_CONFIG_HOME": box + "/config", "LC_ALL": "C.UTF-8"}
    return subprocess.Popen(argv, cwd=box + "/work", env=environment, stdin=subprocess.DEVNULL, stdout=shown, stderr=said,
                            start_new_session=True, preexec_fn=lambda: limits(memory))


def judge(out, path, expect, command, options):
    """Run the command on one case and return its faults."""
    real = out / path.encode().decode("unicode_escape").encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape")
    argv, faults = [a.replace("{}", str(real)) for a in shlex.split(command)], []
    with tempfile.TemporaryFile() as shown, tempfile.TemporaryFile() as said, tempfile.TemporaryDirectory() as box:
        os.mkdir(box + "/work")
        if expect == "theme":
            os.makedirs(box + "/config/dossier/themes")
            shutil.copyfile(real, box + "/config/dossier/themes/t.yaml")
            argv = [argv[0], "info"]
        child = start(argv, box, said, shown, options.memory)
        try:
            child.wait(timeout=options.seconds)
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()
            faults.append(f"over {options.seconds} s")
        output = {name: (f.seek(0), f.read())[1] for name, f in (("stdout", shown), ("stderr", said))}
        faults += [f"wrote {n}" for n in sorted(os.listdir(box + "/work"))]
    if not faults and child.returncode not in EXITS[expect]:
        faults.append(f"killed by signal {-child.returncode}" if child.returncode < 0 else f"exit {child.returncode}, expected {expect}")
    for name, data in output.items():
        try:
            found = UNSAFE.search(data.decode())
            faults += [f"{name} holds U+{ord(found[0]):04X}"] if found else []
        except UnicodeDecodeError:
            faults.append(f"{name} is not UTF-8")
        if len(data) > options.output * MB:
            faults.append(f"{name} is {len(data)} bytes long")
    if expect in ("reject", "io") and not PLACE.search(output["stderr"] + output["stdout"]):
        faults.append("does not say what is wrong")
    return faults


def run(out, options):
    """Run the command on every case; print one line per failure; return their number."""
    failures = total = 0
    slowest = (0, "none")
    for line in (out / "MANIFEST.tsv").read_text().splitlines():
        path, expect, _ = line.split("\t")
        if not path.startswith(options.only):
            continue
        before, total = time.monotonic(), total + 1
        faults = judge(out, path, expect, options.run, options)
        taken = time.monotonic() - before
        slowest = max(slowest, (taken, path))
        if faults:
            failures += 1
            print(f"{path}: {'; '.join(faults)} ({taken:.1f} s)")
    print(f"{total} cases, {failures} failures; slowest {slowest[1]} with {slowest[0]:.1f} s")
    return failures


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("out", type=Path)
    p.add_argument("--quick", action="store_true", help="leave out cases above 2 MB")
    p.add_argument("--huge", action="store_true", help="include the 1 GB cases")
    p.add_argument("--run", metavar="CMD", help="run CMD, {} being the file, on an existing corpus or a fresh one")
    p.add_argument("--only", metavar="PREFIX", default="", help="with --run: only paths which start so")
    p.add_argument("--seconds", type=float, default=5)
    p.add_argument("--memory", type=int, default=1024, help="address space in MB for --run")
    p.add_argument("--output", type=int, default=4, help="most MB of output for --run")
    a = p.parse_args()
    out = a.out.resolve()
    if not (a.run and (out / "MANIFEST.tsv").exists()):
        print(f"{len(write(out, 2 * MB if a.quick else 1 << 62, a.huge))} cases in {a.out}")
    return 1 if a.run and run(out, a) else 0


if __name__ == "__main__":
    sys.exit(main())
