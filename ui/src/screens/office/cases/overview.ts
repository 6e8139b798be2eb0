import type { IconName } from "../../../components/icons";
import type { CaseFigures } from "../../../generated/CaseFigures";
import { number, t } from "../../../i18n";
import { exceptions } from "./exceptions";
import { impacts } from "./impacts";
import { incidents } from "./incidents";
import type { KindName } from "./kind";
import { requests } from "./requests";
import { uses } from "./uses";
import { duration } from "./words";

interface Figure {
  label: string;
  value: string;
  /** Somebody should look. */
  alert: boolean;
}

interface Counter {
  kind: KindName;
  title: string;
  icon: IconName;
  figures: Figure[];
}

function plain(label: string, count: number): Figure {
  return { label, value: number(count), alert: false };
}

function wanting(label: string, count: number): Figure {
  return { label, value: number(count), alert: count > 0 };
}

function incidentFigures(of: CaseFigures["incidents"]): Figure[] {
  const inTime = t.casesPartOf({ part: number(of.in_time), all: number(of.all) });
  return [
    wanting(t.casesCountOpen(), of.open),
    plain(t.casesCountAll(), of.all),
    plain(t.casesCountSevere(), of.severities[0] + of.severities[1]),
    { label: t.casesCountInTime(), value: inTime, alert: of.in_time < of.all },
    {
      label: t.casesCountMedian(),
      value: of.median_minutes === null ? t.casesNothing() : duration(of.median_minutes),
      alert: false,
    },
  ];
}

/** The figures of each kind, in the order of the page. */
export function counters(of: CaseFigures): Counter[] {
  const ending = of.exceptions.filter((one) => one.state === "ending").length;
  const running = of.levels.reduce((sum, level) => sum + level.trials + level.in_use, 0);
  const head = (kind: { name: KindName; title: () => string; icon: IconName }) => ({
    kind: kind.name,
    title: kind.title(),
    icon: kind.icon,
  });
  return [
    {
      ...head(requests),
      figures: [
        plain(t.casesCountApproved(), of.tools.length),
        plain(t.casesCountWaiting(), of.requests.open),
        wanting(t.casesCountSilent(), of.requests.late),
      ],
    },
    {
      ...head(exceptions),
      figures: [
        plain(t.casesCountStanding(), of.exceptions.length),
        wanting(t.casesCountEnding(), ending),
        plain(t.casesExceptionEnded(), of.exceptions_ended),
      ],
    },
    { ...head(incidents), figures: incidentFigures(of.incidents) },
    {
      ...head(uses),
      figures: [plain(t.casesCountRunning(), running), wanting(t.casesCountMissing(), of.reviews.missing)],
    },
    {
      ...head(impacts),
      figures: [
        plain(t.casesCountAssessed(), of.reviews.assessments),
        plain(t.casesCountDue(), of.reviews.due),
        wanting(t.casesCountOverdue(), of.reviews.overdue),
      ],
    },
  ];
}
