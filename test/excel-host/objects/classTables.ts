import type { ClassTables } from "../protocol/classTable";
import { applicationTable } from "./application";
import { chartTables } from "./chartTables";
import { namedItemCollectionTable, namedItemTable } from "./namedItem";
import { headerFooterGroupTable, headerFooterTable, pageLayoutTable, worksheetFreezePanesTable } from "./pageLayout";
import { workbookProtectionTable, worksheetProtectionTable } from "./protection";
import { rangeTable } from "./range";
import { rangeAreasTable, rangeCollectionTable } from "./rangeAreas";
import { rangeBorderCollectionTable, rangeBorderTable } from "./rangeBorder";
import { formatProtectionTable, rangeFillTable, rangeFontTable, rangeFormatTable } from "./rangeFormat";
import { settingCollectionTable, settingTable } from "./setting";
import { tableCollectionTable, tableScopedCollectionTable, tableTable } from "./table";
import { tableColumnCollectionTable, tableColumnTable, tableRowCollectionTable } from "./tableColumn";
import { workbookTable } from "./workbook";
import { worksheetTable } from "./worksheet";
import { worksheetCollectionTable } from "./worksheetCollection";

/** Everything that this host answers. To add a member, write its line in the table of its class. */
export const classTables: ClassTables = {
  ...chartTables,
  Application: applicationTable,
  FormatProtection: formatProtectionTable,
  HeaderFooter: headerFooterTable,
  HeaderFooterGroup: headerFooterGroupTable,
  NamedItem: namedItemTable,
  NamedItemCollection: namedItemCollectionTable,
  PageLayout: pageLayoutTable,
  Range: rangeTable,
  RangeAreas: rangeAreasTable,
  RangeBorder: rangeBorderTable,
  RangeBorderCollection: rangeBorderCollectionTable,
  RangeCollection: rangeCollectionTable,
  RangeFill: rangeFillTable,
  RangeFont: rangeFontTable,
  RangeFormat: rangeFormatTable,
  Setting: settingTable,
  SettingCollection: settingCollectionTable,
  Table: tableTable,
  TableCollection: tableCollectionTable,
  TableColumn: tableColumnTable,
  TableColumnCollection: tableColumnCollectionTable,
  TableRowCollection: tableRowCollectionTable,
  TableScopedCollection: tableScopedCollectionTable,
  Workbook: workbookTable,
  WorkbookProtection: workbookProtectionTable,
  Worksheet: worksheetTable,
  WorksheetCollection: worksheetCollectionTable,
  WorksheetFreezePanes: worksheetFreezePanesTable,
  WorksheetProtection: worksheetProtectionTable,
};
