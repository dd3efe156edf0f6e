// A workbook as a company's own programs leave it: full of things the workbench does not understand and must not lose.
import { sheetData, xlsxOf } from "./xlsx-of";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const links = (entries: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `<Relationships xmlns="${PACKAGE}">${entries
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const text = (ref: string, content: string) =>
  `<c r="${ref}" t="inlineStr"><is><t>${content}</t></is></c>`;

const LEDGER =
  '<sheetPr><tabColor rgb="FF4472C4"/></sheetPr><dimension ref="A1:D4"/>' +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="3" width="12.7109375" customWidth="1" style="1"/></cols>' +
  sheetData(
    `<row r="1" spans="1:4">${text("A1", "客户")}${text("B1", "金额")}${text("C1", "税")}${text("D1", "合计")}</row>`,
    // Bold and plain in one cell, as only Excel writes it.
    '<row r="2" spans="1:4"><c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t>甲</t></r><r><t>公司</t></r></is></c><c r="B2" s="1"><v>100</v></c><c r="C2"><f>B2*0.13</f><v>13</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">B2+C2</f><v>113</v></c></row>',
    `<row r="3" spans="1:4">${text("A3", "乙公司")}<c r="B3" s="1"><v>200</v></c><c r="C3"><f>B3*0.13</f><v>26</v></c><c r="D3"><f t="shared" si="0"/><v>226</v></c></row>`,
    `<row r="4" spans="1:4" ht="30" customHeight="1">${text("A4", "丙公司")}<c r="B4" s="1"><v>300</v></c><c r="C4"><f>B4*0.13</f><v>39</v></c><c r="D4"><f t="shared" si="0"/><v>339</v></c></row>`,
  ) +
  '<conditionalFormatting sqref="B2:B4"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule><cfRule type="cellIs" dxfId="0" priority="2" stopIfTrue="1" operator="greaterThan"><formula>250</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="F2:F9" imeMode="on"><formula1>"已联系,待付款"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A3" location="汇总!A1" display="乙公司"/></hyperlinks>' +
  '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId5"/>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting/></x14:conditionalFormattings></ext></extLst>';

const anchor = (row: number, name: string, content: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>95250</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 8}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content.replace("NAME", name)}<xdr:clientData/></xdr:twoCellAnchor>`;

const DRAWN =
  `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">` +
  anchor(
    1,
    "应收图",
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="NAME"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  ) +
  anchor(
    12,
    "箭头",
    '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="3" name="NAME"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rightArrow"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp>',
  ) +
  "</xdr:wsDr>";

const CHART = `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:style val="26"/><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>台账!$B$1</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>台账!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>台账!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const TABLE = `<table xmlns="${MAIN}" id="7" name="应收" displayName="应收" ref="A1:D4" totalsRowShown="0" dataDxfId="0"><autoFilter ref="A1:D4"/><tableColumns count="4"><tableColumn id="1" name="客户"/><tableColumn id="2" name="金额" dataDxfId="0"/><tableColumn id="5" name="税"><calculatedColumnFormula>应收[[#This Row],[金额]]*0.13</calculatedColumnFormula></tableColumn><tableColumn id="6" name="合计"/></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const NOTES = `<comments xmlns="${MAIN}"><authors><author>财务</author></authors><commentList><comment ref="A2" authorId="0"><text><r><rPr><b/></rPr><t>已对账</t></r></text></comment></commentList></comments>`;

const BOXES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" style="width:200pt"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1026"><x:ClientData ObjectType="Button"/></v:shape></xml>';

const override = (part: string, kind: string) =>
  `<Override PartName="/${part}" ContentType="${kind}"/>`;

/** Sheets 台账 (the ledger) and 汇总 (with a pivot table over it), and whatever belongs to them. */
export function livedInWorkbook(): Uint8Array {
  return xlsxOf({
    sheets: {
      台账: LEDGER,
      汇总: sheetData(`<row r="1">${text("A1", "客户")}</row>`),
    },
    styles: `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00"/></numFmts><fonts count="1"><font><sz val="11"/><name val="等线"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`,
    afterSheets:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">台账!$A$1:$D$4</definedName><definedName name="Slicer_客户">#N/A</definedName><definedName name="税率" hidden="1">0.13</definedName><definedName name="首行" localSheetId="1">汇总!$A$1</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="3" r:id="rId80"/></pivotCaches>',
    parts: {
      "xl/_rels/workbook.xml.rels": links([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ["rId90", "styles", "styles.xml"],
        ["rId91", "sharedStrings", "sharedStrings.xml"],
        ["rId80", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
        ["rId81", "connections", "connections.xml"],
        ["rId82", "customXml", "../customXml/item1.xml"],
        ["rId83", "calcChain", "calcChain.xml"],
      ]),
      "xl/worksheets/_rels/sheet1.xml.rels": links([
        ["rId1", "drawing", "../drawings/drawing1.xml"],
        ["rId2", "table", "../tables/table1.xml"],
        ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["rId4", "comments", "../comments1.xml"],
        ["rId5", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ]),
      "xl/worksheets/_rels/sheet2.xml.rels": links([
        ["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"],
      ]),
      "xl/drawings/drawing1.xml": DRAWN,
      "xl/drawings/_rels/drawing1.xml.rels": links([["rId1", "chart", "../charts/chart1.xml"]]),
      "xl/charts/chart1.xml": CHART,
      "xl/tables/table1.xml": TABLE,
      "xl/comments1.xml": NOTES,
      "xl/drawings/vmlDrawing1.vml": BOXES,
      "xl/printerSettings/printerSettings1.bin": "printer",
      "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="3"/>`,
      "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:D4" sheet="台账"/></cacheSource></pivotCacheDefinition>`,
      "xl/connections.xml": `<connections xmlns="${MAIN}"><connection id="1" name="ERP" type="5" refreshedVersion="8"/></connections>`,
      "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="C2" i="1"/></calcChain>`,
      "customXml/item1.xml": '<rates xmlns="urn:erp"><rate>0.13</rate></rates>',
    },
    contentTypes:
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/octet-stream"/>' +
      override("xl/worksheets/sheet1.xml", `${TYPE}.worksheet+xml`) +
      override("xl/worksheets/sheet2.xml", `${TYPE}.worksheet+xml`) +
      override("xl/styles.xml", `${TYPE}.styles+xml`) +
      override("xl/sharedStrings.xml", `${TYPE}.sharedStrings+xml`) +
      override(
        "xl/drawings/drawing1.xml",
        "application/vnd.openxmlformats-officedocument.drawing+xml",
      ) +
      override(
        "xl/charts/chart1.xml",
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      ) +
      override("xl/tables/table1.xml", `${TYPE}.table+xml`) +
      override("xl/comments1.xml", `${TYPE}.comments+xml`) +
      override("xl/pivotTables/pivotTable1.xml", `${TYPE}.pivotTable+xml`) +
      override("xl/pivotCache/pivotCacheDefinition1.xml", `${TYPE}.pivotCacheDefinition+xml`) +
      override("xl/connections.xml", `${TYPE}.connections+xml`) +
      override("xl/calcChain.xml", `${TYPE}.calcChain+xml`),
  });
}
