"""The fixed parts of an OpenDocument text."""

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
_FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
_MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_META = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
_DC = "http://purl.org/dc/elements/1.1/"

MIMETYPE = "application/vnd.oasis.opendocument.text"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NAMES = (
    f'xmlns:office="{OFFICE}" xmlns:text="{TEXT}" xmlns:style="{STYLE}" xmlns:fo="{_FO}" office:version="1.3"'
)

MANIFEST = (
    f'{_HEAD}<manifest:manifest xmlns:manifest="{_MANIFEST}" manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{MIMETYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>'
    '<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)
META = (
    f'{_HEAD}<office:document-meta {_NAMES} xmlns:meta="{_META}" xmlns:dc="{_DC}">'
    "<office:meta><dc:title>{title}</dc:title><dc:language>en-GB</dc:language></office:meta>"
    "</office:document-meta>"
)


def _style(name: str, shown: str, paragraph: str, text: str, more: str = "") -> str:
    return (
        f'<style:style style:name="{name}" style:display-name="{shown}" style:family="paragraph"'
        f' style:parent-style-name="Standard"{more}><style:paragraph-properties {paragraph}/>'
        f"<style:text-properties {text}/></style:style>"
    )


def _size(points: int) -> str:
    return f'fo:font-size="{points}pt" style:font-size-complex="{points}pt"'


_DEFAULTS = (
    f"{_HEAD}<office:document-styles {_NAMES}><office:styles>"
    '<style:default-style style:family="paragraph"><style:text-properties fo:font-family="Arial"'
    f' {_size(12)} fo:language="en" fo:country="GB"/></style:default-style>'
    '<style:style style:name="Standard" style:family="paragraph" style:class="text">'
    '<style:paragraph-properties fo:margin-bottom="0.21cm" fo:line-height="115%"/></style:style>'
)
_PAGE = (
    "<office:automatic-styles>"
    '<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm"'
    ' fo:page-height="29.7cm" fo:margin="2cm"/></style:page-layout></office:automatic-styles>'
    '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/>'
    "</office:master-styles>"
)
STYLES = "".join(
    (
        _DEFAULTS,
        _style("Title", "Title", 'fo:margin-bottom="0.42cm"', f'{_size(20)} fo:font-weight="bold"'),
        _style(
            "Heading_20_1", "Heading 1",
            'fo:margin-top="0.63cm" fo:margin-bottom="0.21cm" fo:keep-with-next="always"',
            f'{_size(14)} fo:font-weight="bold"', ' style:default-outline-level="1"',
        ),
        _style("Guidance", "Guidance", 'fo:keep-with-next="always"', 'fo:color="#484949"'),
        _style("Right", "Right to left", 'style:writing-mode="rl-tb" fo:text-align="start"', ""),
        '<text:list-style style:name="Bullets">',
        *(
            f'<text:list-level-style-bullet text:level="{depth}" text:bullet-char="•">'
            '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
            '<style:list-level-label-alignment text:label-followed-by="listtab"'
            f' fo:text-indent="-0.635cm" fo:margin-left="{1.27 * depth:.2f}cm"/>'
            "</style:list-level-properties></text:list-level-style-bullet>"
            for depth in range(1, 5)
        ),
        "</text:list-style></office:styles>",
        _PAGE,
        "</office:document-styles>",
    )
)  # fmt: skip
CONTENT_BEGINS = f"{_HEAD}<office:document-content {_NAMES}><office:body><office:text>"
CONTENT_ENDS = "</office:text></office:body></office:document-content>"
