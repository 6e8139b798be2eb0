import type { HandedFile } from "../../../generated/HandedFile";
import type { RosterField } from "../../../generated/RosterField";
import type { StaffList } from "../../../generated/StaffList";
import type { StaffNameMeans } from "../../../generated/StaffNameMeans";
import type { StaffPlan } from "../../../generated/StaffPlan";
import type { StaffReading } from "../../../generated/StaffReading";
import type { StaffTaken } from "../../../generated/StaffTaken";
import { call } from "../../../host/call";
import { Doing } from "../../../host/doing.svelte";

/** The steps of an import. */
export const steps = ["file", "columns", "look", "done"] as const;
export type Step = (typeof steps)[number];

/** One import from the choosing of a file to its end. Nothing is changed before `take`. */
export class Wizard {
  step = $state<Step>("file");
  list = $state.raw<StaffList | null>(null);
  mapping = $state<(RosterField | null)[]>([]);
  units = $state<Record<string, StaffNameMeans>>({});
  roles = $state<Record<string, StaffNameMeans>>({});
  unit = $state("");
  role = $state("");
  renamed = $state.raw<readonly number[]>([]);
  plan = $state.raw<StaffPlan | null>(null);
  taken = $state.raw<StaffTaken | null>(null);
  readonly doing = new Doing();

  get reading(): StaffReading {
    return {
      mapping: [...this.mapping],
      units: { ...this.units },
      roles: { ...this.roles },
      unit: this.unit || null,
      role: this.role || null,
      renamed: [...this.renamed],
    };
  }

  /** Hands in a file, or chooses another sheet of it. */
  read = async (file: HandedFile | null, sheet: string | null): Promise<void> => {
    const list = await this.doing.run(() => call("read_staff_list", { file, sheet }));
    if (list === null) return;
    this.list = list;
    this.mapping = list.guess;
    [this.units, this.roles, this.renamed, this.plan] = [{}, {}, [], null];
    this.role ||= list.roles.find((one) => one.id === "staff")?.id ?? "";
    this.step = "columns";
  };

  /** Looks through the list. */
  look = async (): Promise<void> => {
    const plan = await this.doing.run(() => call("plan_staff_list", this.reading));
    if (plan === null) return;
    this.plan = plan;
    this.step = "look";
  };

  /** Says what an unknown name stands for, and looks again. */
  means = (what: "units" | "roles", name: string, means: StaffNameMeans | null): Promise<void> => {
    const { [name]: _old, ...rest } = this[what];
    this[what] = means === null ? rest : { ...rest, [name]: means };
    return this.look();
  };

  /** Says that the person of a line has a new name, or not. */
  rename = (line: number, same: boolean): Promise<void> => {
    this.renamed = same ? [...this.renamed, line] : this.renamed.filter((one) => one !== line);
    return this.look();
  };

  /** Takes over every good row. */
  take = async (): Promise<void> => {
    const taken = await this.doing.run(() => call("take_staff_list", this.reading));
    if (taken === null) return;
    this.taken = taken;
    this.step = "done";
  };

  /** Begins anew. */
  again = (): void => {
    [this.list, this.plan, this.taken] = [null, null, null];
    this.step = "file";
  };
}
