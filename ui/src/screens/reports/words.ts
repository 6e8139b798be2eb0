import type { PaperFormat } from "../../generated/PaperFormat";
import { t } from "../../i18n";

/** What each format is for. */
export const formatWords = {
  pdf: () => t.paperScreenFormatPdf(),
  xlsx: () => t.paperScreenFormatXlsx(),
  html: () => t.paperScreenFormatHtml(),
  csv: () => t.paperScreenFormatCsv(),
  json: () => t.paperScreenFormatJson(),
} satisfies Record<PaperFormat, () => string>;
