"""The small parts of an OpenDocument spreadsheet: styles, settings, properties and the list of parts.

Source: OpenDocument 1.3 part 2 (packages) and part 3 (schema).
"""

from datetime import datetime
from xml.sax.saxutils import escape, quoteattr

from lanyard.core.packs.brand import INK, WHITE
from lanyard.core.packs.ods_choices import FORMULA_NAMESPACE, has_choices, validations
from lanyard.core.packs.sheets import CellKind, Sheet, Workbook

MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_NAMESPACES = (
    f'xmlns:office="{_OASIS}:office:1.0" xmlns:table="{_OASIS}:table:1.0" xmlns:text="{_OASIS}:text:1.0" '
    f'xmlns:style="{_OASIS}:style:1.0" xmlns:number="{_OASIS}:datastyle:1.0" '
    f'xmlns:fo="{_OASIS}:xsl-fo-compatible:1.0" xmlns:svg="{_OASIS}:svg-compatible:1.0" '
    f'xmlns:config="{_OASIS}:config:1.0" xmlns:meta="{_OASIS}:meta:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:ooo="http://openoffice.org/2004/office" '
    'office:version="1.3"'
)

_CENTIMETRES_A_CHARACTER = 0.22

_DATE_STYLE = (
    '<number:date-style style:name="n-date"><number:day number:style="long"/><number:text>/</number:text>'
    '<number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>'
    "</number:date-style>"
)
_NUMBER_STYLES = (
    '<number:text-style style:name="n-text"><number:text-content/></number:text-style>'
    + _DATE_STYLE
    + '<number:number-style style:name="n-whole"><number:number number:decimal-places="0" '
    'number:min-integer-digits="1"/></number:number-style>'
    '<number:number-style style:name="n-count"><number:number number:decimal-places="0" '
    'number:min-integer-digits="1" number:grouping="true"/></number:number-style>'
    '<number:number-style style:name="n-decimal"><number:number number:decimal-places="1" '
    'number:min-integer-digits="1" number:grouping="true"/></number:number-style>'
    '<number:percentage-style style:name="n-percent"><number:number number:decimal-places="1" '
    'number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>'
)

_NUMBER_STYLE_OF = {
    CellKind.TEXT: "n-text",
    CellKind.PROSE: "",
    CellKind.DATE: "n-date",
    CellKind.UK_DATE: "n-date",
    CellKind.WHOLE: "n-whole",
    CellKind.COUNT: "n-count",
    CellKind.DECIMAL: "n-decimal",
    CellKind.PERCENT: "n-percent",
}


def cell_style(kind: CellKind) -> str:
    """The name of the style of cells of that kind."""
    return f"c-{kind.value.replace(' ', '-')}"


def column_style(width: int) -> str:
    """The name of the style of columns that many characters wide."""
    return f"w-{width}"


def content_start(workbook: Workbook) -> str:
    """The beginning of content.xml, up to where the sheets follow."""
    formulas = FORMULA_NAMESPACE if has_choices(workbook) else ""
    widths = sorted({column.width for sheet in workbook.sheets for column in sheet.columns})
    return (
        f"{DECLARATION}<office:document-content {_NAMESPACES}{formulas}><office:automatic-styles>"
        + "".join(_column(width) for width in widths)
        + _NUMBER_STYLES
        + "".join(_cell(kind) for kind in CellKind)
        + _TITLE_STYLES
        + "</office:automatic-styles><office:body><office:spreadsheet>"
        + validations(workbook)
    )


CONTENT_END = "</office:spreadsheet></office:body></office:document-content>"

TITLE = "c-title"
TITLE_OF_NUMBERS = "c-title-of-numbers"
HEADING = "c-heading"

_TITLE_STYLES = (
    "".join(
        f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties '
        f'fo:background-color="{INK}" fo:wrap-option="wrap" style:vertical-align="top" '
        f'style:text-align-source="fix"/><style:paragraph-properties fo:text-align="{side}"/>'
        f'<style:text-properties fo:color="{WHITE}" fo:font-weight="bold"/></style:style>'
        for name, side in ((TITLE, "start"), (TITLE_OF_NUMBERS, "end"))
    )
    + f'<style:style style:name="{HEADING}" style:family="table-cell">'
    f'<style:text-properties fo:color="{INK}" fo:font-size="14pt" fo:font-weight="bold"/></style:style>'
    '<style:style style:name="t-sheet" style:family="table" style:master-page-name="Default">'
    '<style:table-properties table:display="true" style:writing-mode="lr-tb"/></style:style>'
)


def title_style(kind: CellKind) -> str:
    """The name of the style of a column title over cells of that kind."""
    return TITLE_OF_NUMBERS if kind.is_number else TITLE


def _column(width: int) -> str:
    return (
        f'<style:style style:name="{column_style(width)}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width * _CENTIMETRES_A_CHARACTER:.2f}cm"/>'
        "</style:style>"
    )


def _cell(kind: CellKind) -> str:
    number = _NUMBER_STYLE_OF[kind]
    data_style = f' style:data-style-name="{number}"' if number else ""
    wrap = ' fo:wrap-option="wrap"' if kind is CellKind.PROSE else ""
    side = "end" if kind.is_number else "start"
    return (
        f'<style:style style:name="{cell_style(kind)}" style:family="table-cell"{data_style}>'
        f'<style:table-cell-properties style:vertical-align="top" style:text-align-source="fix"{wrap}/>'
        f'<style:paragraph-properties fo:text-align="{side}"/></style:style>'
    )


STYLES = (
    f"{DECLARATION}<office:document-styles {_NAMESPACES}><office:automatic-styles>"
    '<style:page-layout style:name="landscape"><style:page-layout-properties fo:page-width="29.7cm" '
    'fo:page-height="21cm" style:print-orientation="landscape" style:scale-to-X="1"/></style:page-layout>'
    '</office:automatic-styles><office:master-styles><style:master-page style:name="Default" '
    'style:page-layout-name="landscape"/></office:master-styles></office:document-styles>'
)


def meta(workbook: Workbook, created: datetime) -> str:
    """meta.xml: the title and the given moment; no name of a person or machine."""
    return (
        f"{DECLARATION}<office:document-meta {_NAMESPACES}><office:meta>"
        "<meta:generator>Lanyard</meta:generator>"
        f"<dc:title>{escape(workbook.title)}</dc:title>"
        f"<meta:creation-date>{created:%Y-%m-%dT%H:%M:%S}</meta:creation-date>"
        "</office:meta></office:document-meta>"
    )


def settings(workbook: Workbook) -> str:
    """settings.xml: in each sheet the rows down to the titles stay in sight."""
    return (
        f"{DECLARATION}<office:document-settings {_NAMESPACES}><office:settings>"
        '<config:config-item-set config:name="ooo:view-settings">'
        '<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>'
        + _item("ViewId", "string", "view1")
        + '<config:config-item-map-named config:name="Tables">'
        + "".join(_frozen(sheet) for sheet in workbook.sheets)
        + "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>"
        "</config:config-item-set></office:settings></office:document-settings>"
    )


def _frozen(sheet: Sheet) -> str:
    frozen_split, lower_pane = 2, 2
    return (
        f"<config:config-item-map-entry config:name={quoteattr(sheet.name)}>"
        + _item("VerticalSplitMode", "short", frozen_split)
        + _item("VerticalSplitPosition", "int", sheet.title_row)
        + _item("ActiveSplitRange", "short", lower_pane)
        + _item("PositionTop", "int", 0)
        + _item("PositionBottom", "int", sheet.title_row)
        + "</config:config-item-map-entry>"
    )


def _item(name: str, kind: str, value: object) -> str:
    return f'<config:config-item config:name="{name}" config:type="{kind}">{value}</config:config-item>'


def manifest(parts: tuple[str, ...]) -> str:
    """META-INF/manifest.xml, naming the document and each of its parts."""
    return (
        f'{DECLARATION}<manifest:manifest xmlns:manifest="{_OASIS}:manifest:1.0" manifest:version="1.3">'
        '<manifest:file-entry manifest:full-path="/" manifest:version="1.3" '
        f'manifest:media-type="{MIMETYPE}"/>'
        + "".join(
            f'<manifest:file-entry manifest:full-path="{part}" manifest:media-type="text/xml"/>'
            for part in parts
        )
        + "</manifest:manifest>"
    )
