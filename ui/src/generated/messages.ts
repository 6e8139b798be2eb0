// Generated from content/locales. Do not edit.

/** One method per message. */
export interface Messages {
  /** Sala */
  appName(): string;
  /** AI training, offline */
  appTagline(): string;
  /** Close the gap in { $area } { $name } */
  assessmentActionGap(args: { area: string; name: string }): string;
  /** Put in place { $gate } { $name } */
  assessmentActionGate(args: { gate: string; name: string }): string;
  /** In the plan: { $stage } */
  assessmentActionIn(args: { stage: string }): string;
  /** Make an action */
  assessmentActionMake(): string;
  /** Next actions */
  assessmentActions(): string;
  /** No action is running yet. */
  assessmentActionsNone(): string;
  /** Why this answer is right */
  assessmentAgreeReason(): string;
  /** Agreed */
  assessmentAgreed(): string;
  /** Both gave the same answer. */
  assessmentAlike(): string;
  /** { $level } */
  assessmentAnchor(args: { level: string }): string;
  /** Take the answer back */
  assessmentAnswerClear(): string;
  /** Save this answer */
  assessmentAnswerSave(): string;
  /** Your answers are far apart. Talk about it, then give the agreed answer and say why. */
  assessmentApart(): string;
  /** Area */
  assessmentArea(): string;
  /** { $answered } of { $asked } answered */
  assessmentAreaDone(args: { answered: string; asked: string }): string;
  /** { $count -> */
  assessmentAreaFlagged(args: { count: number; shown: string }): string;
  /** not applicable */
  assessmentAreaNone(): string;
  /** not answered */
  assessmentAreaOpen(): string;
  /** { $score } of { NUMBER(100) } */
  assessmentAreaSaid(args: { score: string }): string;
  /** Score */
  assessmentAreaScore(): string;
  /** Target { $target } by { $date } */
  assessmentAreaTarget(args: { date: string; target: string }): string;
  /** Areas */
  assessmentAreas(): string;
  /** First assessor */
  assessmentAssessorFirst(): string;
  /** Two people answer separately and then agree. That makes the result more honest. */
  assessmentAssessorHint(): string;
  /** Please write a name. */
  assessmentAssessorMissing(): string;
  /** Second assessor */
  assessmentAssessorSecond(): string;
  /** Band */
  assessmentBand(): string;
  /** Developing */
  assessmentBandDeveloping(): string;
  /** Your office is here */
  assessmentBandHere(): string;
  /** Leading */
  assessmentBandLeading(): string;
  /** Managed */
  assessmentBandManaged(): string;
  /** Not started */
  assessmentBandNotStarted(): string;
  /** Starting */
  assessmentBandStarting(): string;
  /** Begin a round */
  assessmentBegin(): string;
  /** A round is open. Close it before you begin another. */
  assessmentBeginRunning(): string;
  /** { $area } { $name } is under { $floor }. */
  assessmentCapAreaLow(args: { area: string; floor: string; name: string }): string;
  /** Only { $percent } of the answers have evidence; Leading asks for { $needs }. */
  assessmentCapEvidence(args: { needs: string; percent: string }): string;
  /** { $gate } { $name } must reach { $needs }. */
  assessmentCapGateLow(args: { gate: string; name: string; needs: string }): string;
  /** { $gate } { $name } is missing: nothing above Developing. */
  assessmentCapGateOpen(args: { gate: string; name: string }): string;
  /** Close the round */
  assessmentClose(): string;
  /** The score then stands as it is today and can be compared with other rounds. Answers can no longer be changed. */
  assessmentCloseAbout(): string;
  /** { $count } questions are still to be answered or agreed on. */
  assessmentCloseLeft(args: { count: string }): string;
  /** This round is closed. */
  assessmentClosed(): string;
  /** From the register: { $percent } ({ $part } of { $whole }), counted { $date }. It counts as { $value } of { NUMBER(4) }. */
  assessmentComputed(args: {
    date: string;
    part: string;
    percent: string;
    value: string;
    whole: string;
  }): string;
  /** Certificates that roles ask for: { $percent } ({ $part } of { $whole }). */
  assessmentComputedAlso(args: { part: string; percent: string; whole: string }): string;
  /** The records hold all they can. If the rest of { NUMBER(4) } is true, say so and add evidence. */
  assessmentComputedLift(): string;
  /** The register answers this once it has somebody to count: staff on the list, and for managers, people who finished their track or whose day for it has come. Until then you may say why it does not apply. */
  assessmentComputedNone(): string;
  /** Confidence { $mark }: { $percent } of the answers have evidence of the last twelve months. */
  assessmentConfidence(args: { mark: string; percent: string }): string;
  /** high */
  assessmentConfidenceHigh(): string;
  /** low */
  assessmentConfidenceLow(): string;
  /** medium */
  assessmentConfidenceMedium(): string;
  /** Continue the assessment */
  assessmentContinue(): string;
  /** Your answers differ. Give the agreed answer. */
  assessmentDiffers(): string;
  /** { $points } less than in { $date } */
  assessmentDown(args: { date: string; points: string }): string;
  /** Give up the round */
  assessmentDrop(): string;
  /** The round then counts nowhere. It stays in the records. */
  assessmentDropAbout(): string;
  /** Why */
  assessmentDropReason(): string;
  /** Twelve areas with five questions each. Two people need about { NUMBER(90) } minutes. Do one area at a time: every answer is saved at once. */
  assessmentEmpty(): string;
  /** How ready is your office for AI? */
  assessmentEmptyTitle(): string;
  /** Evidence */
  assessmentEvidence(): string;
  /** Add evidence */
  assessmentEvidenceAdd(): string;
  /** The file was changed */
  assessmentEvidenceChanged(): string;
  /** File */
  assessmentEvidenceFile(): string;
  /** A file of up to { NUMBER(20) } MB. It is copied into the register. */
  assessmentEvidenceFileLabel(): string;
  /** Please choose a file. */
  assessmentEvidenceFileMissing(): string;
  /** Under twelve months */
  assessmentEvidenceFresh(): string;
  /** For example: { $hint } */
  assessmentEvidenceHint(args: { hint: string }): string;
  /** What kind */
  assessmentEvidenceKind(): string;
  /** Place */
  assessmentEvidenceLink(): string;
  /** Where it can be found: an address or a shelf */
  assessmentEvidenceLinkLabel(): string;
  /** The file is gone */
  assessmentEvidenceMissing(): string;
  /** No evidence yet. */
  assessmentEvidenceNone(): string;
  /** Older than twelve months */
  assessmentEvidenceOld(): string;
  /** Its date */
  assessmentEvidenceOn(): string;
  /** Please write the date as year-month-day, no later than today. */
  assessmentEvidenceOnWrong(): string;
  /** Remove { $name } */
  assessmentEvidenceRemove(args: { name: string }): string;
  /** Save a copy of { $name } */
  assessmentEvidenceSave(args: { name: string }): string;
  /** Description */
  assessmentEvidenceText(): string;
  /** What it is */
  assessmentEvidenceTextLabel(): string;
  /** Please write what it is. */
  assessmentEvidenceTextMissing(): string;
  /** Next step: { $anchor } */
  assessmentGapNext(args: { anchor: string }): string;
  /** { $points } points under its target */
  assessmentGapPoints(args: { points: string }): string;
  /** Gaps without an action */
  assessmentGaps(): string;
  /** Every gap has an action. */
  assessmentGapsAll(): string;
  /** Every must-have is there, and every area has reached its target. */
  assessmentGapsNone(): string;
  /** Met */
  assessmentGateMet(): string;
  /** Not needed */
  assessmentGateNotNeeded(): string;
  /** Missing */
  assessmentGateOpen(): string;
  /** Not answered */
  assessmentGateUnanswered(): string;
  /** { $value } of { NUMBER(4) } */
  assessmentGateValue(args: { value: string }): string;
  /** Must-haves */
  assessmentGates(): string;
  /** AI is used at operational level or with restricted personal data */
  assessmentHighUse(): string;
  /** Then the assessment before use and the human stop are must-haves too. */
  assessmentHighUseAbout(): string;
  /** Your register of AI uses shows such a use. */
  assessmentHighUseKnown(): string;
  /** A self-assessment: no certification and no legal advice. The lines between the bands are a choice of this instrument. */
  assessmentHonest(): string;
  /** Take in a file */
  assessmentImport(): string;
  /** An assessment that Sala or another program saved as JSON. It becomes a new open round. */
  assessmentImportAbout(): string;
  /** { $profile } · assessed by { $names } · { $date } */
  assessmentLead(args: { date: string; names: string; profile: string }): string;
  /** Bar: score. Upright line: target. Striped: under { NUMBER(40) }. The word tells the confidence. */
  assessmentLegend(): string;
  /** Counts as { NUMBER(2) }: a { NUMBER(3) } or { NUMBER(4) } needs evidence. */
  assessmentLoweredNoEvidence(): string;
  /** Counts as { NUMBER(3) }: a { NUMBER(4) } needs evidence of the last twelve months. */
  assessmentLoweredOldEvidence(): string;
  /** Source: valid core certificates of staff */
  assessmentMeasureCoreTraining(): string;
  /** Source: valid certificates of the managers' track */
  assessmentMeasureDeciderTraining(): string;
  /** Source: signatures on the rules in force */
  assessmentMeasureRulesSigned(): string;
  /** Must-have: { $name } */
  assessmentMustHave(args: { name: string }): string;
  /** Next area */
  assessmentNext(): string;
  /** Does not apply */
  assessmentNotApplicable(): string;
  /** Why it does not apply */
  assessmentNotApplicableReason(): string;
  /** Note */
  assessmentNote(): string;
  /** Save the note */
  assessmentNoteSave(): string;
  /** The number alone would give { $band }. */
  assessmentNumberBand(args: { band: string }): string;
  /** Overview */
  assessmentPartOverview(): string;
  /** Rounds */
  assessmentPartRounds(): string;
  /** Targets */
  assessmentPartTargets(): string;
  /** Go to the action plan */
  assessmentPlan(): string;
  /** Back */
  assessmentPrevious(): string;
  /** What does your office do with AI? */
  assessmentProfile(): string;
  /** Develops or trains AI */
  assessmentProfileD(): string;
  /** The office writes AI software or trains models itself. */
  assessmentProfileDAbout(): string;
  /** Buys or configures AI systems */
  assessmentProfileP(): string;
  /** The office also buys AI systems or sets them up for its own work. */
  assessmentProfilePAbout(): string;
  /** Uses AI tools only */
  assessmentProfileU(): string;
  /** Staff use chatbots and AI inside other software. */
  assessmentProfileUAbout(): string;
  /** Please write why. */
  assessmentReasonMissing(): string;
  /** Round */
  assessmentRound(): string;
  /** Open */
  assessmentRoundOpen(): string;
  /** Judged otherwise */
  assessmentRoundOther(): string;
  /** Overall */
  assessmentRoundOverall(): string;
  /** Show */
  assessmentRoundShow(): string;
  /** Version { $version }, profile { $profile } */
  assessmentRoundVersion(args: { profile: string; version: string }): string;
  /** Only rounds of the same version, profile and weights are compared. */
  assessmentRoundsLead(): string;
  /** There is no round yet. */
  assessmentRoundsNone(): string;
  /** { $name }: { $answer } */
  assessmentSaidBy(args: { answer: string; name: string }): string;
  /** The same as in { $date } */
  assessmentSame(args: { date: string }): string;
  /** Save as a file */
  assessmentSaveFile(): string;
  /** Saved: { $path } */
  assessmentSavedTo(args: { path: string }): string;
  /** Covers: { $scope } */
  assessmentScope(args: { scope: string }): string;
  /** Leave it empty for the whole office. */
  assessmentScopeHint(): string;
  /** What it covers */
  assessmentScopeLabel(): string;
  /** { $band }, { $score } of { NUMBER(100) } */
  assessmentScore(args: { band: string; score: string }): string;
  /** Nothing is answered yet */
  assessmentScoreNone(): string;
  /** So far: { $settled } of { $asked } questions are done. */
  assessmentSoFar(args: { asked: string; settled: string }): string;
  /** Target */
  assessmentTarget(): string;
  /** By */
  assessmentTargetBy(): string;
  /** Remove the target */
  assessmentTargetClear(): string;
  /** Now */
  assessmentTargetNow(): string;
  /** Save */
  assessmentTargetSave(): string;
  /** Please write a number from { NUMBER(0) } to { NUMBER(100) } and a date as year-month-day. */
  assessmentTargetWrong(): string;
  /** What should each area reach, and by when? The gap list then knows what to begin with. */
  assessmentTargetsLead(): string;
  /** Begin a round first, then set its targets. */
  assessmentTargetsNone(): string;
  /** Readiness */
  assessmentTitle(): string;
  /** To the overview */
  assessmentToOverview(): string;
  /** Overall score of closed rounds */
  assessmentTrend(): string;
  /** A trend appears when two rounds of the same kind are closed. */
  assessmentTrendFew(): string;
  /** { $points } more than in { $date } */
  assessmentUp(args: { date: string; points: string }): string;
  /** The other assessor has not answered yet. */
  assessmentWaiting(): string;
  /** Whose answers */
  assessmentWho(): string;
  /** Answer for yourself first. You see the other person's answers once both are given. */
  assessmentWhoAbout(): string;
  /** { $count } of { $all } have answered */
  boardAnswered(args: { all: string; count: string }): string;
  /** Oversight board */
  boardBack(): string;
  /** Signed on { $when } */
  boardBallotAt(args: { when: string }): string;
  /** Its signature does not hold any more */
  boardBallotBroken(): string;
  /** For members of the oversight board: make a key, read what is put to the board, and sign your answer. Nothing leaves this laptop but the files you save. */
  boardBallotLead(): string;
  /** Over another text: kept, and does not count */
  boardBallotOther(): string;
  /** Reason: { $reason } */
  boardBallotReason(args: { reason: string }): string;
  /** My ballot */
  boardBallotTitle(): string;
  /** Ballots in */
  boardBallotsIn(): string;
  /** Take the ballot files that came back, as many as you like at once. */
  boardBallotsInAbout(): string;
  /** Abstain */
  boardChoiceAbstain(): string;
  /** I give no answer. It counts as an answer of its own. */
  boardChoiceAbstainAbout(): string;
  /** Approve */
  boardChoiceApprove(): string;
  /** Yes, I agree with this document. */
  boardChoiceApproveAbout(): string;
  /** Reject */
  boardChoiceReject(): string;
  /** No, I do not agree with it. */
  boardChoiceRejectAbout(): string;
  /** Choose a file */
  boardChooseFile(): string;
  /** Choose ballot files */
  boardChooseFiles(): string;
  /** Take no more ballots */
  boardClose(): string;
  /** Ballots that come later are refused. The result stays as it is now. */
  boardCloseAbout(): string;
  /** Close */
  boardCloseDo(): string;
  /** Why */
  boardCloseReason(): string;
  /** No more ballots are taken. */
  boardClosed(): string;
  /** No more ballots are taken: { $reason } */
  boardClosedReason(args: { reason: string }): string;
  /** Answer */
  boardColumnAnswer(): string;
  /** Answers that count */
  boardCount(): string;
  /** Report { $label } */
  boardDocumentReport(args: { label: string }): string;
  /** Rules, version { $label } */
  boardDocumentRules(args: { label: string }): string;
  /** Chosen: { $name } */
  boardFileChosen(args: { name: string }): string;
  /** Motion file */
  boardFileOut(): string;
  /** Give it to every member, together with the document. */
  boardFileOutAbout(): string;
  /** Save the motion file */
  boardFileSave(): string;
  /** Fingerprint of the document */
  boardHash(): string;
  /** Members sign on their own laptops. Files go out and come in by USB or mail; nothing needs a network. */
  boardLead(): string;
  /** It proves that enough different keys signed this exact document. It bears up to the stated number of members who are absent, mistaken or dishonest. It cannot show who held a key, and it cannot help when more members than that work together. */
  boardLimits(): string;
  /** What the result proves, and what it cannot */
  boardLimitsTitle(): string;
  /** No ballot yet */
  boardMarkAbsent(): string;
  /** Two different ballots: neither counts */
  boardMarkConflict(): string;
  /** Add a member */
  boardMemberAdd(): string;
  /** Change */
  boardMemberChange(): string;
  /** Change { $name } */
  boardMemberChangeOf(args: { name: string }): string;
  /** Key file */
  boardMemberFile(): string;
  /** New key file (only if the old key was lost) */
  boardMemberFileAgain(): string;
  /** The member makes it in Sala: name at the bottom left, then “My ballot”. */
  boardMemberFileHint(): string;
  /** Please choose the key file. */
  boardMemberFileMissing(): string;
  /** Key */
  boardMemberKey(): string;
  /** Name */
  boardMemberName(): string;
  /** Please write the name. */
  boardMemberNameMissing(): string;
  /** Key { $key }, made on { $when } by “{ $name }”. Ask the member on the telephone to read out the same key. */
  boardMemberRead(args: { key: string; name: string; when: string }): string;
  /** Remove */
  boardMemberRemove(): string;
  /** { $name } is not asked about new motions any more. Motions that are open keep { $name }, because who may sign was fixed when they were opened. */
  boardMemberRemoveAbout(args: { name: string }): string;
  /** Remove { $name } */
  boardMemberRemoveOf(args: { name: string }): string;
  /** What they do */
  boardMemberRole(): string;
  /** Members */
  boardMembers(): string;
  /** { $count -> */
  boardMembersCount(args: { count: number }): string;
  /** No members yet. Each member makes a key on an own laptop and gives you the key file. */
  boardMembersNone(): string;
  /** Please choose the report's file. */
  boardMissingFile(): string;
  /** Please write the number. */
  boardMissingLabel(): string;
  /** Please write the question. */
  boardMissingTitle(): string;
  /** Put to the board */
  boardMotions(): string;
  /** Nothing was put to the board yet. */
  boardMotionsNone(): string;
  /** Key of the office */
  boardOfficeKey(): string;
  /** Members see it with the motion. Tell it to them by another way than the file. */
  boardOfficeKeyAbout(): string;
  /** Opened on { $when } by { $by } */
  boardOpened(args: { by: string; when: string }): string;
  /** Now give the ballot file to the manager. */
  boardOwnAfter(): string;
  /** Your answer */
  boardOwnChoice(): string;
  /** Please choose your answer. */
  boardOwnChoiceMissing(): string;
  /** Compare with the document */
  boardOwnCompare(): string;
  /** Choose the document you were given. Sala says whether it is the one this motion is about. */
  boardOwnCompareAbout(): string;
  /** From { $office }, opened on { $when } by { $by } */
  boardOwnFrom(args: { by: string; office: string; when: string }): string;
  /** My key */
  boardOwnKey(): string;
  /** The key file holds only the public part. The manager asks you on the telephone to read the key out. */
  boardOwnKeyAbout(): string;
  /** { $key } */
  boardOwnKeyIs(args: { key: string }): string;
  /** Made on { $when }. It stays on this laptop, readable for your account alone. Whoever can use this account can sign with it. */
  boardOwnKeyMade(args: { when: string }): string;
  /** Make my key */
  boardOwnKeyMake(): string;
  /** You have no key on this laptop yet. Make one, and give the key file to the manager of the board. */
  boardOwnKeyNone(): string;
  /** Save the key file */
  boardOwnKeySave(): string;
  /** { $count -> */
  boardOwnMembers(args: { count: number; names: string }): string;
  /** Read a motion */
  boardOwnMotion(): string;
  /** Choose the motion file you were given. */
  boardOwnMotionAbout(): string;
  /** Make your key first. */
  boardOwnMotionNeedsKey(): string;
  /** This motion does not ask the key on this laptop. Perhaps your key was made on another laptop, or after the motion was opened. */
  boardOwnNotAsked(): string;
  /** This is not the document this motion is about. Please ask the manager before you sign. */
  boardOwnOther(): string;
  /** Why */
  boardOwnReason(): string;
  /** The manager and the other members may read it. */
  boardOwnReasonAbout(): string;
  /** The fingerprint stands for the rules of this version as the office has them. Ask the manager to read it out if you want to be sure. */
  boardOwnRulesAbout(): string;
  /** This is the document: each byte is the same. */
  boardOwnSame(): string;
  /** Sign and save the ballot */
  boardOwnSign(): string;
  /** You signed “{ $choice }” on { $when }. You can save that answer again. Another answer would make both void. */
  boardOwnSigned(args: { choice: string; when: string }): string;
  /** Key that signed the motion file */
  boardOwnSigner(): string;
  /** Compare it with the key the office told you by another way. The name above is only what the file says. */
  boardOwnSignerAbout(): string;
  /** Signing… */
  boardOwnSigning(): string;
  /** Put something to the board */
  boardPut(): string;
  /** Put to the board */
  boardPutDo(): string;
  /** The report's file */
  boardPutFile(): string;
  /** Members sign the fingerprint of exactly this file. Send them the same file. */
  boardPutFileHint(): string;
  /** What is put to the board? */
  boardPutKind(): string;
  /** Add members first. */
  boardPutNone(): string;
  /** Number of the report */
  boardPutNumber(): string;
  /** A readiness report */
  boardPutReport(): string;
  /** A version of the rules */
  boardPutRules(): string;
  /** No version of the rules is in force yet. */
  boardPutRulesNone(): string;
  /** What members should know */
  boardPutText(): string;
  /** Question in a line */
  boardPutTitle(): string;
  /** Do you approve readiness report { $label }? */
  boardPutTitleReport(args: { label: string }): string;
  /** Do you approve version { $label } of the rules? */
  boardPutTitleRules(args: { label: string }): string;
  /** Version */
  boardPutVersion(): string;
  /** { $needed } of { $members } must give the same answer. { $faulty -> */
  boardQuorumWords(args: { faulty: number; members: string; needed: string }): string;
  /** Reading… */
  boardReading(): string;
  /** Result */
  boardResult(): string;
  /** { $count } of { $members } gave the same answer. Needed: { $needed }. */
  boardResultDecided(args: { count: string; members: string; needed: string }): string;
  /** { $needed } of { $members } equal answers are needed. */
  boardResultOpen(args: { members: string; needed: string }): string;
  /** No answer can reach the { $needed } any more. Talk it over and put a new question to the board. */
  boardResultUnreachable(args: { needed: string }): string;
  /** Save */
  boardSave(): string;
  /** Saving… */
  boardSaving(): string;
  /** The board abstains */
  boardStateAbstain(): string;
  /** Approved */
  boardStateApprove(): string;
  /** Closed without a decision */
  boardStateClosed(): string;
  /** Open */
  boardStateOpen(): string;
  /** Rejected */
  boardStateReject(): string;
  /** { $name } signed two different answers. Both are kept as evidence; neither counts. */
  boardTakenConflict(args: { name: string }): string;
  /** { $name }: taken, and counts. */
  boardTakenCounted(args: { name: string }): string;
  /** { $name }: this ballot was here before. */
  boardTakenKnown(args: { name: string }): string;
  /** { $name } signed another text than the one put to the board. The ballot is kept as evidence and does not count. */
  boardTakenOtherText(args: { name: string }): string;
  /** Oversight board */
  boardTitle(): string;
  /** Who signed what */
  boardWho(): string;
  /** Table of members and their ballots. Scroll sideways to see all of it. */
  boardWhoScroll(): string;
  /** Back */
  buttonBack(): string;
  /** Cancel */
  buttonCancel(): string;
  /** Close */
  buttonClose(): string;
  /** Continue */
  buttonContinue(): string;
  /** Copy */
  buttonCopy(): string;
  /** Open */
  buttonOpen(): string;
  /** Print */
  buttonPrint(): string;
  /** Retry */
  buttonRetry(): string;
  /** Save */
  buttonSave(): string;
  /** Search */
  buttonSearch(): string;
  /** Try again */
  buttonTryAgain(): string;
  /** { $day } { $month } { $year } */
  calendarDay(args: { day: string; month: string; year: string }): string;
  /** { $day } { $month } { $year } */
  calendarLong(args: { day: string; month: string; year: string }): string;
  /** { $month } { $year } */
  calendarMonth(args: { month: string; year: string }): string;
  /** Approved as */
  casesApprovedClass(): string;
  /** For data up to */
  casesApprovedData(): string;
  /** Back to the list */
  casesBack(): string;
  /** Please choose */
  casesChoose(): string;
  /** Conditions */
  casesConditions(): string;
  /** All */
  casesCountAll(): string;
  /** Approved tools today */
  casesCountApproved(): string;
  /** Concluded */
  casesCountAssessed(): string;
  /** Reviews due within 30 days */
  casesCountDue(): string;
  /** Ending within 30 days */
  casesCountEnding(): string;
  /** Reported within 24 hours */
  casesCountInTime(): string;
  /** Half were reported within */
  casesCountMedian(): string;
  /** Without the assessment they need */
  casesCountMissing(): string;
  /** Open */
  casesCountOpen(): string;
  /** Reviews overdue */
  casesCountOverdue(): string;
  /** On trial or in use */
  casesCountRunning(): string;
  /** Of severity S1 or S2 */
  casesCountSevere(): string;
  /** Refused by silence */
  casesCountSilent(): string;
  /** Not ended */
  casesCountStanding(): string;
  /** Waiting for a decision */
  casesCountWaiting(): string;
  /** Most sensitive data concerned */
  casesData(): string;
  /** On which day? */
  casesDay(): string;
  /** Please write the day like this: 2026-11-30. */
  casesDayShape(): string;
  /** Decided by */
  casesDecidedBy(): string;
  /** Decided on */
  casesDecidedOn(): string;
  /** { $rule } for { $who } */
  casesExceptionAbout(args: { rule: string; who: string }): string;
  /** Holds */
  casesExceptionActive(): string;
  /** Grant an exception */
  casesExceptionAdd(): string;
  /** Grant a new one */
  casesExceptionAgain(): string;
  /** { $days } days left */
  casesExceptionDays(args: { days: string }): string;
  /** No exceptions */
  casesExceptionEmpty(): string;
  /** If a rule cannot be kept for a while, grant an exception here. It lasts twelve months at most and stands in the report. */
  casesExceptionEmptyAbout(): string;
  /** End it early */
  casesExceptionEnd(): string;
  /** Last day it held */
  casesExceptionEndOn(): string;
  /** Ended */
  casesExceptionEnded(): string;
  /** Ends soon */
  casesExceptionEnding(): string;
  /** Follows an earlier one */
  casesExceptionFollows(): string;
  /** For whom? */
  casesExceptionFor(): string;
  /** One person */
  casesExceptionForPerson(): string;
  /** First day */
  casesExceptionFrom(): string;
  /** Today is its last day */
  casesExceptionLastDay(): string;
  /** A rule does not hold for somebody for a while: written, with an owner and an end. It is never made longer; who needs more time gets a new one. */
  casesExceptionLead(): string;
  /** Name of the person */
  casesExceptionPerson(): string;
  /** Begins later */
  casesExceptionPlanned(): string;
  /** Role */
  casesExceptionRole(): string;
  /** From which rule? */
  casesExceptionRule(): string;
  /** Twelve months after the first day at most. */
  casesExceptionUntilHint(): string;
  /** Why, and what is done instead? */
  casesExceptionWhy(): string;
  /** Find words */
  casesFind(): string;
  /** Assessment missing */
  casesGapNone(): string;
  /** This use needs an impact assessment before it runs: it is operational or works with personal data. */
  casesGapNoneAbout(): string;
  /** Assessment says stop */
  casesGapStopped(): string;
  /** Its newest impact assessment says stop, and it still runs. */
  casesGapStoppedAbout(): string;
  /** Who noted what */
  casesHistory(): string;
  /** Nothing here is ever deleted or overwritten. */
  casesHistoryAbout(): string;
  /** { $hours } h { $minutes } min */
  casesHoursMinutes(args: { hours: string; minutes: string }): string;
  /** Begin an assessment */
  casesImpactAdd(): string;
  /** All 10 questions answered */
  casesImpactAllAnswered(): string;
  /** Answer the questions */
  casesImpactAnswer(): string;
  /** Assessed by */
  casesImpactBy(): string;
  /** Conclude */
  casesImpactConclude(): string;
  /** It can be concluded when all ten questions are answered. */
  casesImpactConcludeOpen(): string;
  /** Go with conditions */
  casesImpactConditions(): string;
  /** For "go with conditions" and for "stop": what must be settled, or why not. */
  casesImpactConditionsHint(): string;
  /** No impact assessments yet */
  casesImpactEmpty(): string;
  /** Begin one before a use becomes operational or works with personal data. You can save it half done. */
  casesImpactEmptyAbout(): string;
  /** Go */
  casesImpactGo(): string;
  /** Ten questions before AI touches single cases or personal data. "Yes" is the good answer; a "no" or "unclear" needs a condition or a stop. */
  casesImpactLead(): string;
  /** No answer yet */
  casesImpactNoAnswer(): string;
  /** Note to: { $question } */
  casesImpactNoteTo(args: { question: string }): string;
  /** Assessed on */
  casesImpactOn(): string;
  /** Not concluded */
  casesImpactOpen(): string;
  /** Outcome */
  casesImpactOutcome(): string;
  /** Stop */
  casesImpactStop(): string;
  /** What is assessed, in one line */
  casesImpactTitle(): string;
  /** { $count } of 10 questions open */
  casesImpactUnanswered(args: { count: string }): string;
  /** Uses it covers */
  casesImpactUses(): string;
  /** It does not count */
  casesImpactWithdraw(): string;
  /** For a mistake, or when another assessment takes its place. It stays in the register. */
  casesImpactWithdrawAbout(): string;
  /** Does not count */
  casesImpactWithdrawn(): string;
  /** Account used */
  casesIncidentAccount(): string;
  /** Corrective action */
  casesIncidentAction(): string;
  /** Note an incident */
  casesIncidentAdd(): string;
  /** Root cause */
  casesIncidentCause(): string;
  /** Why could it happen? Ask why again after each answer. */
  casesIncidentCauseHint(): string;
  /** To be closed */
  casesIncidentClose(): string;
  /** It can be closed when the root cause and what is done about it are noted. */
  casesIncidentCloseOpen(): string;
  /** Closed */
  casesIncidentClosed(): string;
  /** To be stopped */
  casesIncidentContain(): string;
  /** To be corrected */
  casesIncidentCorrect(): string;
  /** No data */
  casesIncidentDataNone(): string;
  /** Note the root cause */
  casesIncidentDoCause(): string;
  /** Close the incident */
  casesIncidentDoClose(): string;
  /** Note how it was stopped */
  casesIncidentDoContain(): string;
  /** Note what is done about it */
  casesIncidentDoCorrect(): string;
  /** Note who was told */
  casesIncidentDoNotify(): string;
  /** By when? */
  casesIncidentDue(): string;
  /** No incidents noted */
  casesIncidentEmpty(): string;
  /** Data given to a wrong tool, a harmful answer, a wrong decision, a misused account, a near miss: note it here within 24 hours. */
  casesIncidentEmptyAbout(): string;
  /** Where is the evidence? */
  casesIncidentEvidence(): string;
  /** Screenshot, time, tool, account. Do not delete anything. */
  casesIncidentEvidenceHint(): string;
  /** Cause to be found */
  casesIncidentFindCause(): string;
  /** How was it stopped from growing? */
  casesIncidentHow(): string;
  /** Within 24 hours */
  casesIncidentInTime(): string;
  /** Later than 24 hours */
  casesIncidentLate(): string;
  /** Something went wrong or nearly did. Note the least first: you can do it while somebody is on the phone. Nobody is punished for reporting honestly and at once. */
  casesIncidentLead(): string;
  /** What should people learn from it? */
  casesIncidentLesson(): string;
  /** Correct what was reported */
  casesIncidentMend(): string;
  /** It was noticed before any harm */
  casesIncidentNear(): string;
  /** When was it noticed? */
  casesIncidentNoticed(): string;
  /** To be told */
  casesIncidentNotify(): string;
  /** Number */
  casesIncidentNumber(): string;
  /** Correction overdue */
  casesIncidentOverdue(): string;
  /** Who was told? */
  casesIncidentParty(): string;
  /** How many people are concerned? */
  casesIncidentPeople(): string;
  /** Make it an action of the plan */
  casesIncidentPlan(): string;
  /** Action of the plan */
  casesIncidentPlanned(): string;
  /** Open it again */
  casesIncidentReopen(): string;
  /** When was it reported? */
  casesIncidentReported(): string;
  /** Who reported it? */
  casesIncidentReporter(): string;
  /** May stay empty. Reports without a name count as much. */
  casesIncidentReporterHint(): string;
  /** Rules it is about */
  casesIncidentRules(): string;
  /** For example GR-06, GR-29. Commas between them. */
  casesIncidentRulesHint(): string;
  /** Time to report */
  casesIncidentTime(): string;
  /** Told so far */
  casesIncidentTold(): string;
  /** What happened? */
  casesIncidentWhat(): string;
  /** { $name }: { $value } */
  casesLabelled(args: { name: string; value: string }): string;
  /** What people bring to the office beside the rules. Each one has an owner, a date and a history. */
  casesLead(): string;
  /** Operational */
  casesLevelOperational(): string;
  /** Single cases: a letter, an application, a payment, a person. */
  casesLevelOperationalAbout(): string;
  /** Strategic */
  casesLevelStrategic(): string;
  /** Long-term choices of the whole office: plans, studies, budgets. */
  casesLevelStrategicAbout(): string;
  /** Tactical */
  casesLevelTactical(): string;
  /** How a unit works: schedules, reports, priorities. */
  casesLevelTacticalAbout(): string;
  /** Please write day and time like this: 2026-11-30T14:05. */
  casesMomentShape(): string;
  /** Name */
  casesName(): string;
  /** No */
  casesNo(): string;
  /** not said */
  casesNobody(): string;
  /** Nothing here fits. */
  casesNoneFit(): string;
  /** Show all of them, or look for other words. */
  casesNoneFitAbout(): string;
  /** Note */
  casesNote(): string;
  /** { $by }, { $when } */
  casesNotedBy(args: { by: string; when: string }): string;
  /** none */
  casesNothing(): string;
  /** Please write a whole number, 0 if nobody. */
  casesNumberShape(): string;
  /** First day without it */
  casesOffFrom(): string;
  /** Every day */
  casesOftenDaily(): string;
  /** Every month */
  casesOftenMonthly(): string;
  /** Once or twice */
  casesOftenOnce(): string;
  /** Every week */
  casesOftenWeekly(): string;
  /** Who answers for it? */
  casesOwner(): string;
  /** Exceptions */
  casesPartExceptions(): string;
  /** Impact assessments */
  casesPartImpacts(): string;
  /** Incidents */
  casesPartIncidents(): string;
  /** { $part } of { $all } */
  casesPartOf(args: { all: string; part: string }): string;
  /** Overview */
  casesPartOverview(): string;
  /** Tool requests */
  casesPartRequests(): string;
  /** Uses of AI */
  casesPartUses(): string;
  /** Parts of this page */
  casesParts(): string;
  /** An authority */
  casesPartyAuthority(): string;
  /** Legal adviser */
  casesPartyLegal(): string;
  /** AI owner */
  casesPartyOwner(): string;
  /** People affected */
  casesPartyPeople(): string;
  /** IT security */
  casesPartySecurity(): string;
  /** Results affect people's rights, money or chances */
  casesPeopleAffected(): string;
  /** Did we look at simpler ways first? */
  casesQuestionAlternatives(): string;
  /** Are the data classes known, and allowed in this tool? */
  casesQuestionData(): string;
  /** Is a wrong result noticed and undone before it hurts somebody? */
  casesQuestionErrors(): string;
  /** Was it tested for unfair results between groups? */
  casesQuestionFairness(): string;
  /** Do we know the legal basis? */
  casesQuestionLaw(): string;
  /** Does a named person check results, and can they stop it? */
  casesQuestionOversight(): string;
  /** Do we know whom it affects, and how? */
  casesQuestionPersons(): string;
  /** Is the purpose clear, and lawful work of the office? */
  casesQuestionPurpose(): string;
  /** Are access, records and connections secured? */
  casesQuestionSecurity(): string;
  /** Are contract, place of the data and the way out settled with the supplier? */
  casesQuestionVendor(): string;
  /** Why? */
  casesReason(): string;
  /** { $tool } for { $who } */
  casesRequestAbout(args: { tool: string; who: string }): string;
  /** Note a request */
  casesRequestAdd(): string;
  /** Ask again */
  casesRequestAgain(): string;
  /** Approve */
  casesRequestApprove(): string;
  /** The tool is on the approved list until its last day. */
  casesRequestApproveAbout(): string;
  /** It can be approved when everybody named here agrees. */
  casesRequestApproveOpen(): string;
  /** Approved */
  casesRequestApproved(): string;
  /** Tool class asked for */
  casesRequestClass(): string;
  /** Most sensitive data that would go in */
  casesRequestData(): string;
  /** To be decided */
  casesRequestDecision(): string;
  /** Decide by */
  casesRequestDue(): string;
  /** To be decided within five working days, Monday to Friday. Sala does not know public holidays. Silence is a refusal. */
  casesRequestDueAbout(): string;
  /** No requests yet */
  casesRequestEmpty(): string;
  /** When somebody asks for a tool, note it here. It takes two minutes, and after five working days silence is a refusal. */
  casesRequestEmptyAbout(): string;
  /** Refused by silence */
  casesRequestLapsed(): string;
  /** Somebody needs a tool that is not on the list. The way: unit head, then AI owner and IT security, then legal where confidential data or people are concerned, then a decision with an end date. */
  casesRequestLead(): string;
  /** Legal adviser awaited */
  casesRequestLegal(): string;
  /** How often? */
  casesRequestOften(): string;
  /** Handed in on */
  casesRequestOn(): string;
  /** Approval is over */
  casesRequestOver(): string;
  /** Refuse */
  casesRequestRefuse(): string;
  /** Refused */
  casesRequestRefused(): string;
  /** AI owner and IT security awaited */
  casesRequestReview(): string;
  /** Take it off the list */
  casesRequestTakeOff(): string;
  /** What is it for? */
  casesRequestTask(): string;
  /** Which tool? */
  casesRequestTool(): string;
  /** Unit head's word awaited */
  casesRequestUnitHead(): string;
  /** Who asks? */
  casesRequestWho(): string;
  /** It was taken back */
  casesRequestWithdraw(): string;
  /** Taken back */
  casesRequestWithdrawn(): string;
  /** Note a review */
  casesReviewDo(): string;
  /** Review due */
  casesReviewDue(): string;
  /** What did they find? */
  casesReviewFound(): string;
  /** Next review */
  casesReviewNext(): string;
  /** Review overdue */
  casesReviewOverdue(): string;
  /** Who looked at it again? */
  casesReviewWho(): string;
  /** Save */
  casesSave(): string;
  /** Saving… */
  casesSaving(): string;
  /** Severity */
  casesSeverity(): string;
  /** Sala works it out. S1: very sensitive or restricted data, or more than 50 people. S2: confidential or personal data. S3: other harm. S4: near miss. */
  casesSeverityAbout(): string;
  /** S1: very severe */
  casesSeverityS1(): string;
  /** S2: severe */
  casesSeverityS2(): string;
  /** S3: slight */
  casesSeverityS3(): string;
  /** S4: near miss */
  casesSeverityS4(): string;
  /** Show */
  casesShow(): string;
  /** All */
  casesShowAll(): string;
  /** Open */
  casesShowOpen(): string;
  /** Past */
  casesShowPast(): string;
  /** { $count } of { $all } */
  casesShown(args: { all: string; count: string }): string;
  /** Requests, incidents and uses of AI */
  casesTitle(): string;
  /** { $voice } does not agree: { $name } */
  casesToldAgainst(args: { name: string; voice: string }): string;
  /** { $voice } agrees: { $name } */
  casesToldAgrees(args: { name: string; voice: string }): string;
  /** Answers saved: { $count } of 10 */
  casesToldAnswered(args: { count: string }): string;
  /** Approved by { $name } */
  casesToldApproved(args: { name: string }): string;
  /** Asked for a tool */
  casesToldAsked(): string;
  /** Changed */
  casesToldChanged(): string;
  /** Closed */
  casesToldClosed(): string;
  /** { $outcome }: { $name } */
  casesToldConcluded(args: { name: string; outcome: string }): string;
  /** Stopped from growing */
  casesToldContained(): string;
  /** Correction: { $owner } */
  casesToldCorrected(args: { owner: string }): string;
  /** Ended early */
  casesToldEnded(): string;
  /** Granted by { $name } */
  casesToldGranted(args: { name: string }): string;
  /** Does not count any more */
  casesToldImpactWithdrawn(): string;
  /** Report corrected */
  casesToldMended(): string;
  /** Now: { $status } */
  casesToldMoved(args: { status: string }): string;
  /** Entered */
  casesToldNoted(): string;
  /** Told: { $party } */
  casesToldNotified(args: { party: string }): string;
  /** Taken off the list */
  casesToldOff(): string;
  /** Refused by { $name } */
  casesToldRefused(args: { name: string }): string;
  /** Opened again */
  casesToldReopened(): string;
  /** Reported */
  casesToldReported(): string;
  /** Reviewed by { $name } */
  casesToldReviewed(args: { name: string }): string;
  /** Root cause found */
  casesToldUnderstood(): string;
  /** Taken back */
  casesToldWithdrawn(): string;
  /** Tool */
  casesTool(): string;
  /** The name people use, such as the name of a website or an app. */
  casesToolHint(): string;
  /** No tool is approved through a request today. */
  casesToolsNone(): string;
  /** Approved tools */
  casesToolsTitle(): string;
  /** Unclear */
  casesUnclear(): string;
  /** Unit */
  casesUnit(): string;
  /** Last day */
  casesUntil(): string;
  /** Note a use of AI */
  casesUseAdd(): string;
  /** Assess this use */
  casesUseAssess(): string;
  /** Assessed */
  casesUseAssessed(): string;
  /** Its impact assessments */
  casesUseAssessments(): string;
  /** Change what is noted */
  casesUseChange(): string;
  /** No uses of AI noted */
  casesUseEmpty(): string;
  /** Note every use, also a trial and an idea. Operational uses and those with personal data need an impact assessment before they run. */
  casesUseEmptyAbout(): string;
  /** Idea */
  casesUseIdea(): string;
  /** In use */
  casesUseInUse(): string;
  /** Where the office uses AI, for what, at which level, and when somebody looks again. */
  casesUseLead(): string;
  /** Level */
  casesUseLevel(): string;
  /** Change how far it is */
  casesUseMove(): string;
  /** What is AI used for? */
  casesUsePurpose(): string;
  /** How far is it? */
  casesUseStatus(): string;
  /** Stopped */
  casesUseStopped(): string;
  /** On trial */
  casesUseTrial(): string;
  /** Does not agree */
  casesVoiceAgainst(): string;
  /** Agrees */
  casesVoiceAgrees(): string;
  /** Legal adviser */
  casesVoiceLegal(): string;
  /** Is there a legal basis, and do the terms fit our duties? */
  casesVoiceLegalHint(): string;
  /** Why, or under which conditions */
  casesVoiceNote(): string;
  /** No word yet */
  casesVoiceOpen(): string;
  /** AI owner */
  casesVoiceOwner(): string;
  /** Look at: purpose, data classes, where the data lie, training on what is entered, how long it is kept, security, contract, way out, cost, quality in Khmer. */
  casesVoiceOwnerHint(): string;
  /** Do they agree? */
  casesVoiceQuestion(): string;
  /** Answer of: { $voice } */
  casesVoiceSay(args: { voice: string }): string;
  /** IT security */
  casesVoiceSecurity(): string;
  /** Unit head */
  casesVoiceUnitHead(): string;
  /** Is the purpose real work, and is the benefit worth it? */
  casesVoiceUnitHeadHint(): string;
  /** What can be done now */
  casesWhatNext(): string;
  /** the whole office */
  casesWholeOffice(): string;
  /** Yes */
  casesYes(): string;
  /** Awarded to */
  certificateAwarded(): string;
  /** has completed the training */
  certificateCompleted(): string;
  /** Certificate of completion { $number } */
  certificateFileTitle(args: { number: string }): string;
  /** Confirmed by the office. */
  certificateGradeOffice(): string;
  /** Self-issued on the learner's laptop. Not yet confirmed by the office. */
  certificateGradeSelf(): string;
  /** Issued */
  certificateIssued(): string;
  /** Issuer key */
  certificateKey(): string;
  /** Certificate of completion. Not a professional certification. */
  certificateLimit(): string;
  /** Number */
  certificateNumber(): string;
  /** QR code with the signed facts of certificate { $number }, to be checked in Sala */
  certificateQrAlt(args: { number: string }): string;
  /** Check offline: sala verify */
  certificateQrCaption(): string;
  /** passed the check with { $score } of { $of } and signed the generative-AI rules, version { $version } */
  certificateResult(args: { of: string; score: string; version: string }): string;
  /** Staff number */
  certificateStaffNumber(): string;
  /** Certificate of completion */
  certificateTitle(): string;
  /** Unit */
  certificateUnit(): string;
  /** Valid until */
  certificateValidUntil(): string;
  /** { $count } of { $of } answered */
  checkAnswered(args: { count: string; of: string }): string;
  /** Back */
  checkBack(): string;
  /** Save in both */
  checkCertificateBoth(): string;
  /** Save in English */
  checkCertificateEn(): string;
  /** Save in Khmer */
  checkCertificateKm(): string;
  /** Nothing was saved: the window was closed. */
  checkCertificateNotSaved(): string;
  /** Saved: { $path } */
  checkCertificateSaved(args: { path: string }): string;
  /** Save it as a PDF, in the language you need. */
  checkCertificateText(): string;
  /** Your certificate is ready */
  checkCertificateTitle(): string;
  /** Critical rule */
  checkCritical(): string;
  /** This one must be right to pass, so we do not show the answer here. The lesson explains it. */
  checkCriticalHidden(): string;
  /** { $count -> */
  checkFactCritical(args: { count: number }): string;
  /** { $count -> */
  checkFactMinutes(args: { count: number }): string;
  /** No clock is running. Each answer is saved at once, so you can stop and go on later. */
  checkFactMinutesAbout(): string;
  /** { $pass } of { $of } right to pass */
  checkFactPass(args: { of: string; pass: string }): string;
  /** { $count -> */
  checkFactQuestions(args: { count: number }): string;
  /** One at a time. You can go back and change an answer. */
  checkFactQuestionsAbout(): string;
  /** { $left -> */
  checkFactTries(args: { left: number }): string;
  /** { $tries } tries make a round. After that you wait { $hours } hours. */
  checkFactTriesAbout(args: { hours: string; tries: string }): string;
  /** You were close: { $score } of { $of } right. { $pass } are needed. */
  checkFailedClose(args: { of: string; pass: string; score: string }): string;
  /** { $score } of { $of } right would be enough. But { $missed -> */
  checkFailedCritical(args: { missed: number; of: string; score: string }): string;
  /** { $missed -> */
  checkFailedCriticalToo(args: { missed: number }): string;
  /** This shows where to read again. Then you can try once more. */
  checkFailedKind(): string;
  /** { $score } of { $of } right. { $pass } are needed. */
  checkFailedScore(args: { of: string; pass: string; score: string }): string;
  /** Not passed yet. */
  checkFailedTitle(): string;
  /** Go on with the check */
  checkGoOn(): string;
  /** Hand in */
  checkHandIn(): string;
  /** Hand in anyway */
  checkHandInAnyway(): string;
  /** Held */
  checkHeld(): string;
  /** This is the check at the end. Take your time: nothing is cut off. */
  checkIntro(): string;
  /** This check closes the module. Take your time: nothing is cut off. */
  checkIntroModule(): string;
  /** Your last result */
  checkLast(): string;
  /** Not passed: { $score } of { $of } right, on { $when } */
  checkLastFailed(args: { of: string; score: string; when: string }): string;
  /** Passed: { $score } of { $of } right, on { $when } */
  checkLastPassed(args: { of: string; score: string; when: string }): string;
  /** See the result */
  checkLastShow(): string;
  /** Back to Learn */
  checkLearn(): string;
  /** Stop for now */
  checkLeave(): string;
  /** { $count -> */
  checkLocked(args: { count: number }): string;
  /** Go to the lessons */
  checkLockedGo(): string;
  /** Next */
  checkNext(): string;
  /** You left it open. */
  checkNoAnswer(): string;
  /** Not yet */
  checkNotHeld(): string;
  /** { $right } of { $of } right */
  checkObjectiveScore(args: { of: string; right: string }): string;
  /** By learning goal */
  checkObjectives(): string;
  /** You began this check and did not hand it in. Your answers are kept. */
  checkOpenNote(): string;
  /** All questions */
  checkOverview(): string;
  /** Question { $number }, { $state } */
  checkOverviewItem(args: { number: string; state: string }): string;
  /** { $score } of { $of } right. Well done. */
  checkPassedPlain(args: { of: string; score: string }): string;
  /** { $score } of { $of } right, and every question about a critical rule is among them. Well done. */
  checkPassedText(args: { of: string; score: string }): string;
  /** You passed. */
  checkPassedTitle(): string;
  /** Question { $number } of { $of } */
  checkQuestion(args: { number: string; of: string }): string;
  /** Question by question */
  checkQuestions(): string;
  /** What to read again */
  checkReadAgain(): string;
  /** See My record */
  checkRecord(): string;
  /** Read these lessons again first */
  checkRepeat(): string;
  /** Read again */
  checkRepeatDone(): string;
  /** Still to read */
  checkRepeatOpen(): string;
  /** These certificates come first */
  checkRequired(): string;
  /** Look over your answers */
  checkReview(): string;
  /** Every question has an answer. You can still change any of them. */
  checkReviewAll(): string;
  /** Answer it */
  checkReviewAnswer(): string;
  /** Change */
  checkReviewChange(): string;
  /** No answer yet */
  checkReviewNone(): string;
  /** { $count -> */
  checkReviewOpen(args: { count: number }): string;
  /** Before you hand it in */
  checkReviewTitle(): string;
  /** Right */
  checkRight(): string;
  /** Read and sign the rules */
  checkSignGo(): string;
  /** Read our rules and sign them. Then your certificate is ready. */
  checkSignText(): string;
  /** One step is left: sign the rules */
  checkSignTitle(): string;
  /** Start the check */
  checkStart(): string;
  /** answered */
  checkStateAnswered(): string;
  /** open */
  checkStateOpen(): string;
  /** Taught in: { $lesson } */
  checkTaughtIn(args: { lesson: string }): string;
  /** { $left -> */
  checkTriesLeft(args: { left: number }): string;
  /** Try the check again */
  checkTryAgain(): string;
  /** You can try again from { $when }. */
  checkWait(args: { when: string }): string;
  /** A short pause helps. Read the lessons below in the meantime. */
  checkWaitText(): string;
  /** Not right */
  checkWrong(): string;
  /** Your answer: { $answer } */
  checkYourAnswer(args: { answer: string }): string;
  /** A person counts once for each track that is asked of them. The share at the end is that of valid certificates. */
  coverageAbout(): string;
  /** Tracks asked of them */
  coverageAssigned(): string;
  /** By language */
  coverageByLanguage(): string;
  /** By role */
  coverageByRole(): string;
  /** By track */
  coverageByTrack(): string;
  /** By unit */
  coverageByUnit(): string;
  /** Valid certificates */
  coverageCertified(): string;
  /** All */
  coverageChoiceAll(): string;
  /** Show everyone */
  coverageChoiceClear(): string;
  /** Language */
  coverageChoiceLanguage(): string;
  /** Role */
  coverageChoiceRole(): string;
  /** Standing */
  coverageChoiceState(): string;
  /** Track */
  coverageChoiceTrack(): string;
  /** Unit */
  coverageChoiceUnit(): string;
  /** What to look at */
  coverageChoices(): string;
  /** { $count -> */
  coverageDays(args: { count: number }): string;
  /** Look into { $name } */
  coverageDeeper(args: { name: string }): string;
  /** due { $date } */
  coverageDue(args: { date: string }): string;
  /** Add the people of your office. What is asked of them follows from their roles. */
  coverageEmpty(): string;
  /** Nobody to count yet */
  coverageEmptyTitle(): string;
  /** ran out { $date } */
  coverageEnded(args: { date: string }): string;
  /** Exempt */
  coverageExempt(): string;
  /** Run out within { NUMBER(90) } days */
  coverageExpiring(): string;
  /** Group */
  coverageGroup(): string;
  /** Joined { $date } */
  coverageJoined(args: { date: string }): string;
  /** English */
  coverageLanguageEn(): string;
  /** Khmer */
  coverageLanguageKm(): string;
  /** Language not known */
  coverageLanguageNone(): string;
  /** Who stands where, as of { $date }. */
  coverageLead(args: { date: string }): string;
  /** Later */
  coverageListAfter(): string;
  /** People */
  coverageListAll(): string;
  /** Back to the figures */
  coverageListBack(): string;
  /** Earlier */
  coverageListBefore(): string;
  /** Date */
  coverageListDate(): string;
  /** Nobody is on this list */
  coverageListEmpty(): string;
  /** That is good news, or the choices are too narrow. */
  coverageListEmptyAbout(): string;
  /** Certificates that run out within { NUMBER(90) } days */
  coverageListExpiring(): string;
  /** { $count -> */
  coverageListLead(args: { count: number; date: string }): string;
  /** Lists */
  coverageListLists(): string;
  /** The first { $count } lines are printed. Choose a unit to print the others. */
  coverageListLongest(args: { count: string }): string;
  /** Name */
  coverageListName(): string;
  /** Number */
  coverageListNumber(): string;
  /** Overdue */
  coverageListOverdue(): string;
  /** Print */
  coverageListPrint(): string;
  /** Getting ready */
  coverageListPrinting(): string;
  /** Rules */
  coverageListRules(): string;
  /** List of people, can be scrolled sideways */
  coverageListScroll(): string;
  /** { $from } to { $to } of { $total } */
  coverageListShown(args: { from: string; to: string; total: string }): string;
  /** Standing */
  coverageListStanding(): string;
  /** New starters */
  coverageListStarters(): string;
  /** Reminding */
  coverageListStep(): string;
  /** Valid certificates */
  coverageMonthsCertified(): string;
  /** Shares by month */
  coverageMonthsChart(): string;
  /** { $month }: content { $version }. Checks before had other questions. */
  coverageMonthsContent(args: { month: string; version: string }): string;
  /** The figures of this month are kept the next time you open the register with people in it. */
  coverageMonthsEmpty(): string;
  /** No month is kept yet */
  coverageMonthsEmptyTitle(): string;
  /** { $month }: instrument { $version }. Readiness before may not be compared. */
  coverageMonthsInstrument(args: { month: string; version: string }): string;
  /** Key figures of each month, kept when you first open the register in it. */
  coverageMonthsLead(): string;
  /** Content { $version } */
  coverageMonthsMarkContent(args: { version: string }): string;
  /** Instrument { $version } */
  coverageMonthsMarkInstrument(args: { version: string }): string;
  /** Rules { $version } */
  coverageMonthsMarkRules(args: { version: string }): string;
  /** Where to be careful */
  coverageMonthsMarks(): string;
  /** Month */
  coverageMonthsMonth(): string;
  /** Overdue */
  coverageMonthsOverdue(): string;
  /** Readiness */
  coverageMonthsReadiness(): string;
  /** { $month }: rules { $version }. Signatures before are under other rules. */
  coverageMonthsRules(args: { month: string; version: string }): string;
  /** Signed the rules */
  coverageMonthsSigned(): string;
  /** All figures */
  coverageMonthsTable(): string;
  /** Show names */
  coverageNames(): string;
  /** Parts of coverage */
  coverageNav(): string;
  /** Figures */
  coverageNavFigures(): string;
  /** Month by month */
  coverageNavMonths(): string;
  /** Choose something wider. */
  coverageNone(): string;
  /** Nobody fits these choices */
  coverageNoneTitle(): string;
  /** { $part } of { $whole } */
  coverageOf(args: { part: string; whole: string }): string;
  /** Overdue */
  coverageOverdue(): string;
  /** You are here */
  coveragePath(): string;
  /** The whole office */
  coveragePathTop(): string;
  /** People */
  coveragePeople(): string;
  /** How well people learn */
  coverageQuality(): string;
  /** From the first try of each check of { $count -> */
  coverageQualityAbout(args: { count: number }): string;
  /** Passed at the first try */
  coverageQualityFirst(): string;
  /** Shown once { NUMBER(5) } people have sat a check. */
  coverageQualityHidden(): string;
  /** Median of right answers */
  coverageQualityMedian(): string;
  /** Median time at the questions */
  coverageQualityMinutes(): string;
  /** Objective */
  coverageQualityObjective(): string;
  /** Right answers */
  coverageQualityRight(): string;
  /** Tries, counting all */
  coverageQualityTries(): string;
  /** Weakest objectives */
  coverageQualityWeakest(): string;
  /** As it may be shared out */
  coverageShare(): string;
  /** Groups of fewer than { NUMBER(5) } people are taken together, and nobody is named. */
  coverageShareAbout(): string;
  /** Valid */
  coverageShareValid(): string;
  /** Signed */
  coverageSigned(): string;
  /** people */
  coverageSignedPeople(): string;
  /** Signatures under the rules in force */
  coverageSignedTitle(): string;
  /** Figures about fewer than { NUMBER(5) } people could point at somebody. Choose something wider. */
  coverageSmall(): string;
  /** Too few people to share out */
  coverageSmallTitle(): string;
  /** An older version only */
  coverageStale(): string;
  /** New starters, { NUMBER(30) } days */
  coverageStarters(): string;
  /** Exempt */
  coverageStateExempt(): string;
  /** Ran out */
  coverageStateExpired(): string;
  /** Runs out within { NUMBER(30) } days */
  coverageStateExpiring30(): string;
  /** Runs out in { NUMBER(31) } to { NUMBER(60) } days */
  coverageStateExpiring60(): string;
  /** Runs out in { NUMBER(61) } to { NUMBER(90) } days */
  coverageStateExpiring90(): string;
  /** In progress */
  coverageStateInProgress(): string;
  /** Not started */
  coverageStateNotStarted(): string;
  /** Overdue */
  coverageStateOverdue(): string;
  /** Valid */
  coverageStateValid(): string;
  /** Reminded after a day */
  coverageStepAfter1(): string;
  /** Reminded after a week */
  coverageStepAfter7(): string;
  /** Reminded { NUMBER(14) } days before */
  coverageStepBefore14(): string;
  /** Reminded { NUMBER(3) } days before */
  coverageStepBefore3(): string;
  /** Talk to them */
  coverageStepManager(): string;
  /** Take back access to AI tools */
  coverageStepWithdraw(): string;
  /** Together */
  coverageSum(): string;
  /** Show as a table */
  coverageTable(): string;
  /** Coverage */
  coverageTitle(): string;
  /** Small groups together */
  coverageTogether(): string;
  /** Not signed */
  coverageUnsigned(): string;
  /** until { $date } */
  coverageUntil(args: { date: string }): string;
  /** This answer does not fit the question. Please go back and answer it again. Your other answers are kept. */
  errorAnswerInvalid(): string;
  /** Please name one or two assessors. */
  errorAssessmentAssessors(): string;
  /** { $question } is answered by the register and cannot be typed over. */
  errorAssessmentComputed(args: { question: string }): string;
  /** The evidence for { $question } is dated after today. */
  errorAssessmentDay(args: { question: string }): string;
  /** This file is not an assessment that Sala can read. Nothing was taken in. */
  errorAssessmentFile(): string;
  /** This file is of another kind or version. Nothing was taken in. */
  errorAssessmentFormat(): string;
  /** { $question } is a must-have: it always applies. */
  errorAssessmentGate(args: { question: string }): string;
  /** { $left } questions are still to be answered or agreed on. */
  errorAssessmentIncomplete(args: { left: string }): string;
  /** This assessment answers version { $version } of the questions, which is not the one here. Its answers stay as they are. */
  errorAssessmentInstrument(args: { version: string }): string;
  /** This round was closed or given up, so its answers no longer change. */
  errorAssessmentOver(): string;
  /** The answer to { $question } must be { NUMBER(0) }, { NUMBER(1) }, { NUMBER(2) }, { NUMBER(3) } or { NUMBER(4) }. */
  errorAssessmentRange(args: { question: string }): string;
  /** Please write a reason for { $question }. */
  errorAssessmentReason(args: { question: string }): string;
  /** There is no second assessor to answer { $question }. */
  errorAssessmentSeat(args: { question: string }): string;
  /** The target of { $question } must be a number from { NUMBER(0) } to { NUMBER(100) }. */
  errorAssessmentTarget(args: { question: string }): string;
  /** A text for { $question } is empty or longer than { NUMBER(2000) } characters. */
  errorAssessmentText(args: { question: string }): string;
  /** { $question } is not asked in this round. */
  errorAssessmentUnknown(args: { question: string }): string;
  /** You have no key for ballots on this laptop. Please make one first. */
  errorBallotKeyMissing(): string;
  /** This motion does not ask the key on this laptop, so a ballot would not count. Nothing was signed. */
  errorBallotNotAsked(): string;
  /** You signed another answer on this motion before. A second one would make both void, so nothing was signed. */
  errorBallotSigned(): string;
  /** This ballot is signed with a key that no member had when the motion was opened. Nothing was changed. */
  errorBallotStranger(): string;
  /** Please choose the report's file. */
  errorBoardDocument(): string;
  /** The board has no members yet. Please add them first. */
  errorBoardEmpty(): string;
  /** This file was changed after it was signed, and is not taken. Please ask for it again. Nothing was changed. */
  errorBoardFileAltered(): string;
  /** This is another kind of Sala file. Please check which one is asked for here. Nothing was changed. */
  errorBoardFileKind(): string;
  /** This file was made by a newer Sala. Please install the newer Sala on this laptop. Nothing was changed. */
  errorBoardFileNewer(): string;
  /** These are too many files at once. Please choose up to { $most }. */
  errorBoardFiles(args: { most: string }): string;
  /** The board has { $most } members, and takes no more. */
  errorBoardFull(args: { most: string }): string;
  /** Please choose the member's key file. */
  errorBoardKeyMissing(): string;
  /** Another member has this key already. Each member needs an own key. */
  errorBoardKeyTaken(): string;
  /** No refresher questions are waiting now. They come again by themselves. */
  errorCardNotDue(): string;
  /** Please note the root cause first. */
  errorCaseCauseMissing(): string;
  /** Please note first what is done about it. */
  errorCaseCorrectionMissing(): string;
  /** This day is over already. Please choose today or a later day. */
  errorCaseDayPassed(): string;
  /** The last day is before the first. Please change one of them. */
  errorCaseEndBeforeStart(): string;
  /** This lies in the future. Please check day and time. */
  errorCaseFuture(): string;
  /** The five working days were over on this day, so silence has refused the request. Please note a new one. */
  errorCaseLapsed(): string;
  /** Please fill this in. */
  errorCaseMissing(): string;
  /** This step is not possible now. Somebody may have noted another one. Please open it again. */
  errorCaseNotNow(): string;
  /** A question was answered "no" or "unclear". Please choose "go with conditions" or "stop". */
  errorCaseOpenPoints(): string;
  /** This is too long. { $most } signs fit here. */
  errorCaseTextLong(args: { most: string }): string;
  /** This is earlier than what came before it. Please check day and time. */
  errorCaseTooEarly(): string;
  /** This is too far away. { $months } months are the most. */
  errorCaseTooFar(args: { months: string }): string;
  /** Please answer all ten questions first. */
  errorCaseUnanswered(): string;
  /** Please choose one from the list. */
  errorCaseUnknown(): string;
  /** It cannot be approved yet: not everybody who must agree has agreed. */
  errorCaseVoicesOpen(): string;
  /** This certificate is not on this laptop. */
  errorCertificateUnknown(): string;
  /** { $lessons -> */
  errorCheckLocked(args: { lessons: number }): string;
  /** This check is already finished. You can see your result in My record. */
  errorCheckOver(): string;
  /** { $tracks -> */
  errorCheckRequires(args: { tracks: number }): string;
  /** You can take the check again from { $when }. Until then, please read the lessons named in your result. */
  errorCheckWait(args: { when: string }): string;
  /** This page is not part of the installed lessons. Please go back and choose another. */
  errorContentUnknown(): string;
  /** Sala cannot read its records on this laptop and has not changed them. Please do not delete anything, and ask your office for help: a backup can be put back. */
  errorDatabaseDamaged(): string;
  /** The file where Sala keeps its records was made by another program. Sala has left it as it is. Please ask your office for help. */
  errorDatabaseForeign(): string;
  /** Your records were written by a newer version of Sala. Please install the newest version. Nothing was lost. */
  errorDatabaseNewer(): string;
  /** The disk is full. Please free some space, then try again. Everything up to the last step is saved. */
  errorDiskFull(): string;
  /** Sala may not write to its folder. Please ask your IT staff to allow it, then try again. Everything up to the last step is saved. */
  errorDiskReadOnly(): string;
  /** The file of this evidence is no longer what was handed in, so Sala does not hand it out. */
  errorEvidenceChanged(): string;
  /** The file of this evidence is no longer in the register. */
  errorEvidenceMissing(): string;
  /** This file is too large. Sala takes files up to { $most } MB here. */
  errorFileTooLarge(args: { most: string }): string;
  /** This file cannot be read. Nothing was changed. */
  errorFileUnreadable(): string;
  /** Something went wrong inside Sala. Please try again. If it happens again, give your office this number: { $incident }. Everything up to the last step is saved. */
  errorInternal(args: { incident: string }): string;
  /** Please write a name. */
  errorJudgeName(): string;
  /** Another judge of this panel has this name. Please add something to tell them apart. */
  errorJudgeTaken(): string;
  /** This panel has as many judges as it can take. Please go on with those. */
  errorJudgesFull(): string;
  /** This picture is damaged or not whole. Nothing was changed. */
  errorLogoDamaged(): string;
  /** Nothing can be seen in this picture. Nothing was changed. */
  errorLogoEmpty(): string;
  /** This drawing has too many parts. Please save the logo as PNG. Nothing was changed. */
  errorLogoHeavy(): string;
  /** This file is neither a PNG nor an SVG picture. Nothing was changed. */
  errorLogoKind(): string;
  /** This drawing points to other files or addresses, so Sala does not take it. Please save the logo as PNG. Nothing was changed. */
  errorLogoLink(): string;
  /** This picture is too large: at most 4000 by 4000 dots. Please make it smaller first. Nothing was changed. */
  errorLogoPixels(): string;
  /** This drawing holds a program, so Sala does not take it. Please save the logo as PNG. Nothing was changed. */
  errorLogoScript(): string;
  /** This drawing holds letters, photos or effects that Sala cannot draw. Please turn letters into shapes, or save the logo as PNG. Nothing was changed. */
  errorLogoUndrawn(): string;
  /** This motion takes no more ballots. Nothing was changed. */
  errorMotionClosed(): string;
  /** This ballot is about a motion that is not in this register. Nothing was changed. */
  errorMotionUnknown(): string;
  /** Please choose who you are first. Nothing was lost. */
  errorNotSignedIn(): string;
  /** This office file was changed after your office signed it. Do not use it, and tell your office. Nothing was changed. */
  errorOfficeFileAltered(): string;
  /** This office file is damaged or not whole. Please ask your office for it again. Nothing was changed. */
  errorOfficeFileDamaged(): string;
  /** This is not an office file. Please choose the file that ends in .sala-office. Nothing was changed. */
  errorOfficeFileKind(): string;
  /** This office file was made by a newer Sala. Please install the newer Sala first. Nothing was changed. */
  errorOfficeFileNewer(): string;
  /** This office file is older than the one this laptop follows, number { $here }. Please ask your office for the newest one. Nothing was changed. */
  errorOfficeFileOlder(args: { here: string }): string;
  /** This file is of another office than the one this laptop follows. Nothing was changed. */
  errorOfficeFileOther(): string;
  /** This is no longer in the register. Please go back and open it again. */
  errorOfficeUnknown(): string;
  /** { $left -> */
  errorPanelJudges(args: { left: number }): string;
  /** This panel is already finished, so nothing can be changed. Everything in it is kept. */
  errorPanelOver(): string;
  /** The second round begins when five judges are through with the first. Everything so far is saved. */
  errorPanelRound(): string;
  /** This check already has a panel under way. Please finish or close it first. */
  errorPanelRunning(): string;
  /** This panel or judge is not on this laptop. Please go back to the pass marks. */
  errorPanelUnknown(): string;
  /** The passphrase is too easy to guess. Please add more words. */
  errorPassphraseWeak(): string;
  /** The passphrase is not right. Please try again. */
  errorPassphraseWrong(): string;
  /** This person is not on this laptop. Please choose a name from the list. */
  errorPersonUnknown(): string;
  /** A PIN has 4 to 12 digits. Please choose another. */
  errorPinShape(): string;
  /** { $seconds -> */
  errorPinWait(args: { seconds: number }): string;
  /** { $left -> */
  errorPinWrong(args: { left: number }): string;
  /** This day cannot be taken. A plan lies between 2020 and 2100, and what is done was not done in the future. */
  errorPlanDay(): string;
  /** Please choose the due day of the next round. */
  errorPlanDue(): string;
  /** Please write how you will see that it worked, before this action is begun. */
  errorPlanMeasure(): string;
  /** What has not met its measure cannot be kept or spread. Please choose another round. */
  errorPlanNotMet(): string;
  /** This action is not running any more, or runs already. Please open it again to see how it stands. */
  errorPlanOver(): string;
  /** Please name an owner before this action is begun. */
  errorPlanOwner(): string;
  /** Please check the measure first and keep the result. */
  errorPlanResult(): string;
  /** This action is in another stage by now. Please open it again to see how it stands. */
  errorPlanStage(): string;
  /** The plan for the first 12 months was made before. */
  errorPlanStarted(): string;
  /** One of the fields is too long. Please use at most 200 letters. */
  errorProfileFieldTooLong(): string;
  /** Please write your name, in Khmer or in Latin letters. */
  errorProfileNameMissing(): string;
  /** Please write the unit you work in. */
  errorProfileUnitMissing(): string;
  /** This file is not a list of ratings. Its first line must name the columns judge, round, item, value. Nothing was changed. */
  errorRatingsUnreadable(): string;
  /** The recovery code is not right. Please compare it with your paper: it has eight groups of four, with digits and the letters a to f. */
  errorRecoveryWrong(): string;
  /** The register is not open. Please open it with the passphrase. Everything up to the last step is saved. */
  errorRegisterClosed(): string;
  /** The register on this laptop is damaged and was not changed. Please put back your latest copy of the register folder. */
  errorRegisterDamaged(): string;
  /** There is no register on this laptop. */
  errorRegisterMissing(): string;
  /** This register was made by a newer Sala. Please install the newer Sala on this laptop. Nothing was changed. */
  errorRegisterNewer(): string;
  /** There is a register on this laptop already. Please open it. */
  errorRegisterThere(): string;
  /** The document could not be made. Please try again. Your record is not changed. */
  errorReportFailed(): string;
  /** The draft is not in force yet: something is still missing. Please read the list above the button. */
  errorRulebookBlocked(): string;
  /** This change was not saved. Please check what you wrote. */
  errorRulebookRefused(): string;
  /** The draft was changed in the meantime. Please look at it again, then go on. */
  errorRulebookStale(): string;
  /** The rules were changed after you opened them. Please read the new version, then sign. Nothing was lost. */
  errorRulesChanged(): string;
  /** Please read all the rules to the end before you sign. */
  errorRulesUnread(): string;
  /** The file could not be saved as { $path }. Please choose another folder. Your record is not changed. */
  errorSaveFailed(args: { path: string }): string;
  /** This colour is too faint to read on paper. Please choose a darker one. */
  errorSetupColourFaint(): string;
  /** A colour is written with # and six letters or digits, such as #16244d. */
  errorSetupColourShape(): string;
  /** The days to finish must be from { NUMBER(1) } to { NUMBER(365) }. */
  errorSetupDueDays(): string;
  /** The list is full. Please change one that is there. */
  errorSetupFull(): string;
  /** The days of grace must be from { NUMBER(0) } to { NUMBER(90) }. */
  errorSetupGraceDays(): string;
  /** One role must stay in use. */
  errorSetupLastRole(): string;
  /** Please choose a month. */
  errorSetupMonth(): string;
  /** The months must be from { NUMBER(1) } to { NUMBER(120) }. */
  errorSetupMonths(): string;
  /** Please write a name in one language at least. */
  errorSetupNameMissing(): string;
  /** There is one with this name already. Please choose another name. */
  errorSetupNameTaken(): string;
  /** A name can have { $most } letters at most. Please make it shorter. */
  errorSetupNameTooLong(args: { most: string }): string;
  /** The unit it should belong to is closed or no longer there. Please choose another one. */
  errorSetupParentUnknown(): string;
  /** The months must be from { NUMBER(12) } to { NUMBER(240) }. */
  errorSetupRetention(): string;
  /** A unit cannot belong to itself or to a unit below it. Please choose another one. */
  errorSetupRing(): string;
  /** A role of this duty is no longer there. Please open the page again. */
  errorSetupRoleUnknown(): string;
  /** Units can lie at most { $most } levels deep. Please put it higher up. */
  errorSetupTooDeep(args: { most: string }): string;
  /** Units below this one are still in use. Please close or move them first. */
  errorSetupUnitsBelow(): string;
  /** The list has more than { $most } columns. Please delete those that are not needed. */
  errorStaffColumns(args: { most: string }): string;
  /** The file is empty, or the first row has no heads. */
  errorStaffEmpty(): string;
  /** The letters in line { $line } cannot be read. Please save the file as “CSV UTF-8” or as XLSX. */
  errorStaffEncoding(args: { line: string }): string;
  /** This learner is linked with somebody else already. Take that link away first. */
  errorStaffLinked(): string;
  /** Please choose the file again. The register was closed since. */
  errorStaffListGone(): string;
  /** Line { $line } has merged cells. Please unmerge them in the spreadsheet, so that each person has a row, and try again. */
  errorStaffMerged(args: { line: string }): string;
  /** This is an old Excel file (XLS). Please save it as XLSX. */
  errorStaffOldWorkbook(): string;
  /** A quotation mark in line { $line } is never closed. Please mend that line. */
  errorStaffQuote(args: { line: string }): string;
  /** The list has more than { $most } rows. Please split it. */
  errorStaffRows(args: { most: string }): string;
  /** The file has no such sheet. */
  errorStaffSheet(): string;
  /** This import cannot be undone any more: somebody in it was changed since. */
  errorStaffUndo(): string;
  /** This file is no CSV or XLSX list, is damaged, or is locked with a password. */
  errorStaffUnreadable(): string;
  /** The last step could not be saved. Please try again. Everything before it is saved. */
  errorStorageFailed(): string;
  /** A text that is needed is missing. */
  errorTextMissing(): string;
  /** This text is too long. Please use a shorter part of it. Nothing was lost. */
  errorTextTooLong(): string;
  /** Try again */
  exerciseAgain(): string;
  /** This does harm */
  exerciseBranchBad(): string;
  /** What do you do? */
  exerciseBranchChoose(): string;
  /** How it ends */
  exerciseBranchEnding(): string;
  /** A bad end */
  exerciseBranchEndingBad(): string;
  /** A good end */
  exerciseBranchEndingGood(): string;
  /** A mixed end */
  exerciseBranchEndingPartial(): string;
  /** A good choice */
  exerciseBranchGood(): string;
  /** This helps a little */
  exerciseBranchPartial(): string;
  /** Scene { $number } */
  exerciseBranchStep(args: { number: string }): string;
  /** You chose */
  exerciseBranchYou(): string;
  /** Evidence { $number } of { $of } */
  exerciseCalibrateCard(args: { number: string; of: string }): string;
  /** Which level does it reach? */
  exerciseCalibrateChoose(): string;
  /** { $level } · { $anchor } */
  exerciseCalibrateLevel(args: { anchor: string; level: string }): string;
  /** Check my answer */
  exerciseCheck(): string;
  /** No note here */
  exerciseClaimNoSource(): string;
  /** Claim { $number } */
  exerciseClaimNumber(args: { number: string }): string;
  /** Which note settles this? */
  exerciseClaimSource(): string;
  /** Every card has a place. Press a card to move it. */
  exerciseClassifyAll(): string;
  /** Where the cards lie */
  exerciseClassifyBins(): string;
  /** Card { $number } of { $of } */
  exerciseClassifyCard(args: { number: string; of: string }): string;
  /** Where does it belong? */
  exerciseClassifyChoose(): string;
  /** Nothing here yet */
  exerciseClassifyEmpty(): string;
  /** Move: { $card } */
  exerciseClassifyMove(args: { card: string }): string;
  /** { $card }: now in { $bin }. */
  exerciseClassifyPlaced(args: { bin: string; card: string }): string;
  /** { $placed } of { $of } answered */
  exerciseClassifyProgress(args: { of: string; placed: string }): string;
  /** How it went */
  exerciseFeedback(): string;
  /** Ask */
  exerciseGridAsk(): string;
  /** { $row }. { $column }: { $answer } */
  exerciseGridCell(args: { answer: string; column: string; row: string }): string;
  /** Choose an answer for every cell. Arrow keys move between cells; Y, A and N answer at once. */
  exerciseGridHow(): string;
  /** No */
  exerciseGridNo(): string;
  /** Open */
  exerciseGridOpen(): string;
  /** Right: { $answer } */
  exerciseGridShould(args: { answer: string }): string;
  /** Table of answers */
  exerciseGridTable(): string;
  /** Yes */
  exerciseGridYes(): string;
  /** Case { $number } of { $of } */
  exerciseLabelCase(args: { number: string; of: string }): string;
  /** Which line fits? */
  exerciseLabelChoose(): string;
  /** Rightly left alone */
  exerciseLeftAlone(): string;
  /** Look at this again */
  exerciseLookAgain(): string;
  /** Not right */
  exerciseMarkBad(): string;
  /** Right */
  exerciseMarkGood(): string;
  /** Missed */
  exerciseMarkMissed(): string;
  /** Fine as it is */
  exerciseMarkNeutral(): string;
  /** Not answered */
  exerciseMarkOpen(): string;
  /** Half right */
  exerciseMarkPartial(): string;
  /** Choose */
  exerciseMatchChoose(): string;
  /** Choose the partners for each, up to { $most }. */
  exerciseMatchHowMany(args: { most: string }): string;
  /** Choose one partner for each. */
  exerciseMatchHowOne(): string;
  /** { $most -> */
  exerciseMatchMost(args: { most: number }): string;
  /** Nothing chosen yet */
  exerciseMatchNone(): string;
  /** { $count -> */
  exerciseMissingFix(args: { count: number }): string;
  /** { $count -> */
  exerciseMissingLeft(args: { count: number }): string;
  /** Mark at least one part first. */
  exerciseMissingMarkOne(): string;
  /** Move at least one step first. */
  exerciseMissingMoveOne(): string;
  /** { $count -> */
  exerciseMissingNumeral(args: { count: number }): string;
  /** Change the text first. */
  exerciseMissingRewrite(): string;
  /** Choose until the story ends. */
  exerciseMissingStoryOpen(): string;
  /** A text is too long. Shorten it first. */
  exerciseMissingTooLong(): string;
  /** Good answer { $number } */
  exerciseModel(args: { number: string }): string;
  /** { $count -> */
  exerciseModels(args: { count: number }): string;
  /** Some of it needs another look. You can go on, or try again. */
  exerciseNotPassed(): string;
  /** Move down: { $step } */
  exerciseOrderDown(args: { step: string }): string;
  /** Use the arrows beside a step. On the keyboard: Alt with the up or down arrow. */
  exerciseOrderHow(): string;
  /** { $step }: now at place { $place } of { $of }. */
  exerciseOrderPlace(args: { of: string; place: string; step: string }): string;
  /** The right order */
  exerciseOrderRight(): string;
  /** Move up: { $step } */
  exerciseOrderUp(args: { step: string }): string;
  /** You had it at place { $place } */
  exerciseOrderYours(args: { place: string }): string;
  /** Well done. */
  exercisePassed(): string;
  /** Good enough to go on. Look once more at what was not right. */
  exercisePassedSome(): string;
  /** Act */
  exercisePdcaAct(): string;
  /** The board */
  exercisePdcaBoard(): string;
  /** Action { $number } of { $of } */
  exercisePdcaCard(args: { number: string; of: string }): string;
  /** Check */
  exercisePdcaCheck(): string;
  /** Choose… */
  exercisePdcaChoose(): string;
  /** Do */
  exercisePdcaDo(): string;
  /** By when */
  exercisePdcaDue(): string;
  /** Nothing here yet */
  exercisePdcaEmpty(): string;
  /** Who */
  exercisePdcaOwner(): string;
  /** Partly right */
  exercisePdcaPartly(): string;
  /** Phase */
  exercisePdcaPhase(): string;
  /** { $action }: now under { $phase }. */
  exercisePdcaPlaced(args: { action: string; phase: string }): string;
  /** Plan */
  exercisePdcaPlan(): string;
  /** Remember */
  exerciseRemember(): string;
  /** { $count -> */
  exerciseRepairCount(args: { count: number }): string;
  /** What mends line { $number }? */
  exerciseRepairFix(args: { number: string }): string;
  /** What may mend a line */
  exerciseRepairFixes(): string;
  /** Mark every line that is wrong, then choose what mends it. Marking a sound line costs a point. */
  exerciseRepairHow(): string;
  /** Line { $number } */
  exerciseRepairLine(args: { number: string }): string;
  /** The lines */
  exerciseRepairLines(): string;
  /** Line { $number } is marked as wrong. Now choose what mends it. */
  exerciseRepairMarked(args: { number: string }): string;
  /** Found and mended */
  exerciseRepairMended(): string;
  /** Found, but another fix mends it */
  exerciseRepairOther(): string;
  /** Nothing is wrong here: one point less */
  exerciseRepairSound(): string;
  /** Line { $number } is not marked any more. */
  exerciseRepairUnmarked(args: { number: string }): string;
  /** Wrong */
  exerciseRepairWrong(): string;
  /** Everything that had to go is gone, and everything the tool needs is there. */
  exerciseRewriteAllFine(): string;
  /** Read it once more, then tick */
  exerciseRewriteChecklist(): string;
  /** { $count -> */
  exerciseRewriteFine(args: { count: number }): string;
  /** { $count -> */
  exerciseRewriteLetters(args: { count: number }): string;
  /** The prompt as it was */
  exerciseRewriteOriginal(): string;
  /** Start from the original */
  exerciseRewriteReset(): string;
  /** { $count -> */
  exerciseRewriteToMend(args: { count: number }): string;
  /** Your prompt */
  exerciseRewriteYours(): string;
  /** Right: { $answer } */
  exerciseRight(args: { answer: string }): string;
  /** Rule { $rule } */
  exerciseRuleLink(args: { rule: string }): string;
  /** Rules behind this */
  exerciseRules(): string;
  /** { $right } of { $of } right */
  exerciseScore(args: { of: string; right: string }): string;
  /** { $right } of { $of } found */
  exerciseScoreFound(args: { of: string; right: string }): string;
  /** { $right } of { $of } right, { $half } half right */
  exerciseScoreHalf(args: { half: string; of: string; right: string }): string;
  /** { $of -> */
  exerciseScoreStory(args: { of: number; right: string }): string;
  /** Your form beside a good one */
  exerciseSheetBeside(): string;
  /** The case */
  exerciseSheetCase(): string;
  /** What does your own form have? Tick it. */
  exerciseSheetChecklist(): string;
  /** Compare with the model */
  exerciseSheetCompare(): string;
  /** I have compared */
  exerciseSheetCompared(): string;
  /** Ticked */
  exerciseSheetHas(): string;
  /** In your form */
  exerciseSheetHaving(): string;
  /** Read both. Other words can be just as good. Then tick below what your own form has. */
  exerciseSheetHow(): string;
  /** Not yet in your form */
  exerciseSheetLacking(): string;
  /** Not ticked */
  exerciseSheetLacks(): string;
  /** { $count } of { $most } letters */
  exerciseSheetLetters(args: { count: string; most: string }): string;
  /** A good answer */
  exerciseSheetModel(): string;
  /** Nothing written */
  exerciseSheetNothing(): string;
  /** You have compared it. Next time, add what you did not tick. */
  exerciseSheetPassedSome(): string;
  /** { $right } of { $of } points are in your form */
  exerciseSheetScore(args: { of: string; right: string }): string;
  /** { $count -> */
  exerciseSheetTooLong(args: { count: number }): string;
  /** Why */
  exerciseSheetWhy(): string;
  /** You wrote */
  exerciseSheetYours(): string;
  /** The shelf: notes you can trust */
  exerciseShelf(): string;
  /** { $count -> */
  exerciseSpotCount(args: { count: number }): string;
  /** Should stay */
  exerciseSpotFalse(): string;
  /** Found */
  exerciseSpotFound(): string;
  /** Press a part to mark it. Press it again to take the mark away. */
  exerciseSpotHow(): string;
  /** What the lines mean */
  exerciseSpotLegend(): string;
  /** Missed */
  exerciseSpotMissed(): string;
  /** This exercise rests on a fact that is past its review date. Check for news before you rely on it. */
  exerciseStale(): string;
  /** Choose one group. */
  exerciseTableChoose(): string;
  /** Write a number, such as { $whole }. */
  exerciseTableCount(args: { whole: string }): string;
  /** Group */
  exerciseTableGroup(): string;
  /** The table */
  exerciseTableName(): string;
  /** You may be up to { $far } off. */
  exerciseTableNear(args: { far: string }): string;
  /** This is not a number. Write digits only, with a comma or a point where you need one. */
  exerciseTableNotNumber(): string;
  /** Write a percentage, such as { $whole } or { $part }. */
  exerciseTablePercent(args: { part: string; whole: string }): string;
  /** Question { $number } of { $of } */
  exerciseTableQuestion(args: { number: string; of: string }): string;
  /** Read as { $number } */
  exerciseTableRead(args: { number: string }): string;
  /** Every action has its time. Press an action to move it. */
  exerciseTimelineAll(): string;
  /** What came up */
  exerciseTimelineAnswered(): string;
  /** Action { $number } of { $of } */
  exerciseTimelineCard(args: { number: string; of: string }): string;
  /** Answer again: */
  exerciseTimelineChange(): string;
  /** When do you do this? */
  exerciseTimelineChoose(): string;
  /** Your timeline */
  exerciseTimelineClock(): string;
  /** Nothing here yet */
  exerciseTimelineEmpty(): string;
  /** Something comes up. Answer it, then go on. */
  exerciseTimelineInterrupted(): string;
  /** Something comes up */
  exerciseTimelineInterruption(): string;
  /** Move: */
  exerciseTimelineMove(): string;
  /** Not at all */
  exerciseTimelineNever(): string;
  /** { $action }: { $slot }. */
  exerciseTimelinePlaced(args: { action: string; slot: string }): string;
  /** { $placed } of { $of } placed */
  exerciseTimelineProgress(args: { of: string; placed: string }): string;
  /** What do you do now? */
  exerciseTimelineRespond(): string;
  /** What do you do? */
  exerciseTriageAction(): string;
  /** Card { $number } has both answers. */
  exerciseTriageBoth(args: { number: string }): string;
  /** How soon? */
  exerciseTriageUrgency(): string;
  /** What it answered */
  exerciseVerifyAnswer(): string;
  /** What the tool was asked */
  exerciseVerifyQuestion(): string;
  /** Sentence { $number } */
  exerciseVerifySentence(args: { number: string }): string;
  /** Supported */
  exerciseVerifySupported(): string;
  /** Not supported */
  exerciseVerifyUnsupported(): string;
  /** This was right */
  exerciseWasRight(): string;
  /** Your answer: { $answer } */
  exerciseYours(args: { answer: string }): string;
  /** Number */
  figureCount(): string;
  /** Note */
  figureNote(): string;
  /** Percent */
  figurePercent(): string;
  /** As a table */
  figureTable(): string;
  /** Line to compare with */
  figureTarget(): string;
  /** Change person */
  frameChangePerson(): string;
  /** Check */
  frameCheck(): string;
  /** My details and PIN */
  frameDetails(): string;
  /** Glossary */
  frameGlossary(): string;
  /** Learn */
  frameLearn(): string;
  /** Lesson */
  frameLesson(): string;
  /** For the manager */
  frameManager(): string;
  /** Main menu */
  frameMenu(): string;
  /** Sala could not open your records */
  frameNotStarted(): string;
  /** Office */
  frameOffice(): string;
  /** May I paste this? */
  framePaste(): string;
  /** Action plan */
  framePlan(): string;
  /** Questions */
  frameQuestions(): string;
  /** Readiness */
  frameReadiness(): string;
  /** My record */
  frameRecord(): string;
  /** Reports */
  frameReports(): string;
  /** Rules */
  frameRules(): string;
  /** Settings */
  frameSettings(): string;
  /** Go to the content */
  frameSkip(): string;
  /** Show everything in English */
  frameSpeakEnglish(): string;
  /** Show everything in Khmer */
  frameSpeakKhmer(): string;
  /** People */
  frameStaff(): string;
  /** Back */
  gateBack(): string;
  /** Change */
  gateChange(): string;
  /** Change the passphrase */
  gateChangeTitle(): string;
  /** The passphrase is changed. */
  gateChanged(): string;
  /** Close the register */
  gateClose(): string;
  /** Recovery code */
  gateCode(): string;
  /** I have written it down */
  gateCodeDone(): string;
  /** Go on */
  gateCodeGoOn(): string;
  /** Eight groups of four. Capitals and dashes do not matter. */
  gateCodeHint(): string;
  /** Print it or write it by hand, and lock it away. Do not keep it on this laptop. */
  gateCodeKeep(): string;
  /** If the passphrase is forgotten, only this code opens the register. Nobody else has it. It is shown this once. */
  gateCodeLead(): string;
  /** Print */
  gateCodePrint(): string;
  /** Write down the recovery code */
  gateCodeTitle(): string;
  /** Make the register */
  gateCreate(): string;
  /** You need this once, on the manager's laptop. It takes two minutes. */
  gateCreateLead(): string;
  /** Make the register of your office */
  gateCreateTitle(): string;
  /** Making the register… */
  gateCreating(): string;
  /** I forgot the passphrase */
  gateForgotten(): string;
  /** The register holds everybody's records, so it is encrypted. Only the office manager opens it. */
  gateLead(): string;
  /** Office manager */
  gateManager(): string;
  /** Name of the office in English */
  gateNameEn(): string;
  /** Name of the office in Khmer */
  gateNameKm(): string;
  /** Please write the name in one language at least. */
  gateNameMissing(): string;
  /** Passphrase until now */
  gateOld(): string;
  /** Open */
  gateOpen(): string;
  /** It closes again after { $minutes } minutes without use. */
  gateOpenLead(args: { minutes: string }): string;
  /** Open the register */
  gateOpenTitle(): string;
  /** Opening… */
  gateOpening(): string;
  /** Parts of the office */
  gateParts(): string;
  /** Passphrase */
  gatePassphrase(): string;
  /** The same passphrase again */
  gatePassphraseAgain(): string;
  /** The two passphrases are not the same. */
  gatePassphraseDiffers(): string;
  /** Four or more words that do not belong together are easy to remember and hard to guess. */
  gatePassphraseHint(): string;
  /** Please write a passphrase. */
  gatePassphraseMissing(): string;
  /** New passphrase */
  gatePassphraseNew(): string;
  /** Open and change the passphrase */
  gateRecover(): string;
  /** Type the code from your paper and choose a new passphrase. The code stays the same. */
  gateRecoverLead(): string;
  /** Open with the recovery code */
  gateRecoverTitle(): string;
  /** How hard it is to guess */
  gateStrength(): string;
  /** { $score -> */
  gateStrengthScore(args: { score: number }): string;
  /** Office register */
  gateTitle(): string;
  /** This is a common password or a single word. Add words that do not belong together. */
  gateWeakCommon(): string;
  /** Names are easy to guess. Add words that have nothing to do with you. */
  gateWeakName(): string;
  /** Rows of keys, dates and repeated signs are easy to guess. Use words instead. */
  gateWeakPattern(): string;
  /** Add one or two more words. */
  gateWeakShort(): string;
  /** { $count -> */
  glossaryCount(args: { count: number }): string;
  /** The glossary is empty. Please ask your office for the newest version of Sala. */
  glossaryEmpty(): string;
  /** Find a word */
  glossaryFilter(): string;
  /** In English or Khmer */
  glossaryFilterHint(): string;
  /** The words of the lessons and the rules, in both languages. */
  glossaryLead(): string;
  /** Jump to a letter */
  glossaryLetters(): string;
  /** In Khmer: */
  glossaryOther(): string;
  /** Glossary */
  glossaryTitle(): string;
  /** Khmer word not settled */
  glossaryUnsettled(): string;
  /** “{ glossary-unsettled }” means: people use several Khmer words for this, and a native reader should still confirm ours. */
  glossaryUnsettledAbout(): string;
  /** English */
  languageEn(): string;
  /** ខ្មែរ */
  languageKm(): string;
  /** Language */
  languageSwitch(): string;
  /** Good afternoon, { $name } */
  learnAfternoon(args: { name: string }): string;
  /** Certificate */
  learnCertificate(): string;
  /** It comes when every lesson and every module check is done and the rules are signed */
  learnCertificateWhen(): string;
  /** Your answers are saved after each question. */
  learnCheckAbout(): string;
  /** To the check */
  learnCheckAction(): string;
  /** You are ready */
  learnCheckEyebrow(): string;
  /** Go on with the check */
  learnCheckGoOnTitle(): string;
  /** It opens when all lessons are done */
  learnCheckLocked(): string;
  /** It opens when the lessons of { $code } are done */
  learnCheckLockedModule(args: { code: string }): string;
  /** Passed with { $score } of { $of } */
  learnCheckPassed(args: { of: string; score: string }): string;
  /** Take the check */
  learnCheckTitle(): string;
  /** certificate valid until { $day } */
  learnCheckValid(args: { day: string }): string;
  /** You can read every lesson again at any time. */
  learnDoneAbout(): string;
  /** See my certificate */
  learnDoneAction(): string;
  /** Well done */
  learnDoneEyebrow(): string;
  /** You have finished everything */
  learnDoneTitle(): string;
  /** Your certificate is valid until { $day }. */
  learnDoneUntil(args: { day: string }): string;
  /** Your check was due on { $day }. The last day is { $grace }. */
  learnDueGrace(args: { day: string; grace: string }): string;
  /** Your check is due on { $day }. */
  learnDueLater(args: { day: string }): string;
  /** Your check was due on { $day }. Please finish it soon. */
  learnDuePast(args: { day: string }): string;
  /** Take your check again by { $day } for a new certificate. */
  learnDueRenewal(args: { day: string }): string;
  /** { $days -> */
  learnDueSoon(args: { day: string; days: number }): string;
  /** Your check is due today. */
  learnDueToday(): string;
  /** Good evening, { $name } */
  learnEvening(args: { name: string }): string;
  /** { $count -> */
  learnExercises(args: { count: number }): string;
  /** Finished { $day } */
  learnFinished(args: { day: string }): string;
  /** { $minutes -> */
  learnLeft(args: { code: string; minutes: number }): string;
  /** Lesson { $number } of { $of } */
  learnLessonOf(args: { number: string; of: string }): string;
  /** { $count -> */
  learnLessons(args: { count: number }): string;
  /** { $done } of { $of } lessons */
  learnLessonsDone(args: { done: string; of: string }): string;
  /** { $count -> */
  learnMinutesLeft(args: { count: number }): string;
  /** Good morning, { $name } */
  learnMorning(args: { name: string }): string;
  /** Continue */
  learnNextGoOn(): string;
  /** { $step } · { $module } */
  learnNextIn(args: { module: string; step: string }): string;
  /** Start here */
  learnNextStart(): string;
  /** Next */
  learnNextThen(): string;
  /** There is nothing to learn yet */
  learnNoTracks(): string;
  /** The installed lessons hold no track for your role. Please ask your office. */
  learnNoTracksAbout(): string;
  /** More tracks you may take */
  learnOthers(): string;
  /** { $count -> */
  learnQuestions(args: { count: number }): string;
  /** Read it again */
  learnRepeatAction(): string;
  /** read again */
  learnRepeatDone(): string;
  /** Before the next try */
  learnRepeatEyebrow(): string;
  /** The check opens again soon */
  learnRepeatReadTitle(): string;
  /** { $count -> */
  learnRepeatTitle(args: { count: number }): string;
  /** The check opens again on { $when }. */
  learnRepeatWait(args: { when: string }): string;
  /** Certificates needed first: { $tracks } */
  learnRequires(args: { tracks: string }): string;
  /** Version { $version } · not signed yet */
  learnRulesOpen(args: { version: string }): string;
  /** Signed { $day } · version { $version } */
  learnRulesSigned(args: { day: string; version: string }): string;
  /** To sign */
  learnRulesTag(): string;
  /** Rules for generative AI, read and signed */
  learnRulesTitle(): string;
  /** Lessons of { $module } */
  learnShowLessons(args: { module: string }): string;
  /** Version { $version } · you can ask “May I paste this?” at any time */
  learnSignAbout(args: { version: string }): string;
  /** Read the rules */
  learnSignAction(): string;
  /** All lessons are done */
  learnSignEyebrow(): string;
  /** Read and sign the rules */
  learnSignTitle(): string;
  /** Start */
  learnStart(): string;
  /** Done */
  learnStateDone(): string;
  /** Later */
  learnStateLater(): string;
  /** Not open yet */
  learnStateLocked(): string;
  /** Next */
  learnStateNext(): string;
  /** Started */
  learnStateNow(): string;
  /** { $days -> */
  learnTagDue(args: { days: number }): string;
  /** Due today */
  learnTagDueToday(): string;
  /** Last day: { $day } */
  learnTagGrace(args: { day: string }): string;
  /** Overdue */
  learnTagOverdue(): string;
  /** { $done } of { $of } lessons done */
  learnTrackProgress(args: { done: string; of: string }): string;
  /** In English */
  learnUntranslated(): string;
  /** Afterwards you can */
  lessonAfter(): string;
  /** Back to Learn */
  lessonBackToLearn(): string;
  /** A case */
  lessonCalloutCase(): string;
  /** A correction */
  lessonCalloutCorrection(): string;
  /** The rule */
  lessonCalloutRule(): string;
  /** Try it */
  lessonCalloutTry(): string;
  /** Watch out */
  lessonCalloutWarning(): string;
  /** Read it again */
  lessonDoneAgain(): string;
  /** Go on */
  lessonDoneGo(): string;
  /** Every lesson of this module is done and saved on this laptop. */
  lessonDoneModuleText(): string;
  /** Well done. Module { $module } is finished. */
  lessonDoneModuleTitle(args: { module: string }): string;
  /** The next lesson */
  lessonDoneNext(): string;
  /** It is saved on this laptop. You can read the lesson again at any time. */
  lessonDoneText(): string;
  /** Well done. This lesson is finished. */
  lessonDoneTitle(): string;
  /** { $module } · { $lesson } */
  lessonEyebrow(args: { lesson: string; module: string }): string;
  /** Finish the lesson */
  lessonFinish(): string;
  /** Lessons of { $module } */
  lessonOfModule(args: { module: string }): string;
  /** Try again */
  lessonRecallAgain(): string;
  /** Answer */
  lessonRecallAnswer(): string;
  /** Choose one answer first. */
  lessonRecallChoose(): string;
  /** Right */
  lessonRecallOptionRight(): string;
  /** Not right */
  lessonRecallOptionWrong(): string;
  /** Right. */
  lessonRecallRight(): string;
  /** Not quite. Read why, then try again or go on. */
  lessonRecallWrong(): string;
  /** Your answer */
  lessonRecallYours(): string;
  /** As of { $date } */
  lessonReferenceAsOf(args: { date: string }): string;
  /** Fact */
  lessonReferenceFact(): string;
  /** See it in the glossary */
  lessonReferenceGlossary(): string;
  /** Rule */
  lessonReferenceRule(): string;
  /** See it among the rules */
  lessonReferenceRules(): string;
  /** This fact should have been checked again. It may have changed. */
  lessonReferenceStale(): string;
  /** Word */
  lessonReferenceTerm(): string;
  /** Finished */
  lessonStateDone(): string;
  /** Later */
  lessonStateLater(): string;
  /** Not open yet */
  lessonStateLocked(): string;
  /** You are here */
  lessonStateNow(): string;
  /** Step { $number } of { $of } */
  lessonStep(args: { number: string; of: string }): string;
  /** Exercise: { $title } */
  lessonStepExercise(args: { title: string }): string;
  /** Done */
  lessonStepIsDone(): string;
  /** Comes later */
  lessonStepIsLater(): string;
  /** One last question */
  lessonStepRecall(): string;
  /** Steps of this lesson */
  lessonSteps(): string;
  /** Table, can be moved sideways */
  lessonTable(): string;
  /** April */
  monthApril(): string;
  /** August */
  monthAugust(): string;
  /** December */
  monthDecember(): string;
  /** February */
  monthFebruary(): string;
  /** January */
  monthJanuary(): string;
  /** July */
  monthJuly(): string;
  /** June */
  monthJune(): string;
  /** March */
  monthMarch(): string;
  /** May */
  monthMay(): string;
  /** November */
  monthNovember(): string;
  /** October */
  monthOctober(): string;
  /** September */
  monthSeptember(): string;
  /** No */
  no(): string;
  /** The clock shows a time before your newest record. Your records are kept in the right order. Please set the date and time, so that due dates are right. */
  noticeClockBackwards(): string;
  /** Please check the clock of this laptop */
  noticeClockBackwardsTitle(): string;
  /** That is fine. Nothing was lost. From now on, this laptop signs its records with a new key of its own. */
  noticeNewLaptopKey(): string;
  /** These records came from a backup or another laptop */
  noticeNewLaptopKeyTitle(): string;
  /** Add a judge */
  panelAdd(): string;
  /** The panel has { NUMBER(15) } judges. More would add little. */
  panelAddFull(): string;
  /** Name or number */
  panelAddName(): string;
  /** Please write a name or a number. */
  panelAddNameMissing(): string;
  /** What they do */
  panelAddRole(): string;
  /** Adding… */
  panelAdding(): string;
  /** Approve the result */
  panelApprove(): string;
  /** From then on, new forms of this check use this mark. Forms already begun keep theirs. The record keeps judges, values, date and this name. */
  panelApproveAbout(): string;
  /** Approve */
  panelApproveDo(): string;
  /** Your name */
  panelApproveName(): string;
  /** { $judges -> */
  panelApproved(args: { by: string; judges: number; when: string }): string;
  /** All pass marks */
  panelBack(): string;
  /** Call a panel */
  panelCall(): string;
  /** Close this panel */
  panelClose(): string;
  /** A closed panel cannot be opened again. If its result was in force, it no longer counts for new forms. */
  panelCloseAbout(): string;
  /** Close it */
  panelCloseDo(): string;
  /** Why? */
  panelCloseReason(): string;
  /** This panel is closed. */
  panelClosed(): string;
  /** This panel is closed: { $reason } */
  panelClosedReason(args: { reason: string }): string;
  /** Who is just competent? */
  panelDefinition(): string;
  /** Describe one person whom all judges can picture. The words here are a start; write what fits your office. */
  panelDefinitionHint(): string;
  /** A member of staff who has finished the lessons and uses AI tools at work with care. They know the rules that protect people and ask when they are not sure. They do not know every detail. */
  panelDefinitionStart(): string;
  /** Earlier panels */
  panelEarlier(): string;
  /** Panel of { $when } */
  panelEarlierOf(args: { when: string }): string;
  /** The pass mark is provisional until a panel of judges has set it. */
  panelEntryProvisional(): string;
  /** { $judges -> */
  panelEntrySet(args: { judges: number; when: string }): string;
  /** it has more or fewer fields than the first line. */
  panelFaultFields(): string;
  /** this check has no such question. */
  panelFaultItem(): string;
  /** no judge of this panel has this name. */
  panelFaultJudge(): string;
  /** the round must be 1 or 2. */
  panelFaultRound(): string;
  /** the same judge, round and question stand in an earlier line. */
  panelFaultTwice(): string;
  /** the value must be 0 to 100 in steps of five. */
  panelFaultValue(): string;
  /** Ratings as a file */
  panelFiles(): string;
  /** Judges can also work on paper or in a spreadsheet. Judges must be added above first, under the same names. The columns are: */
  panelFilesAbout(): string;
  /** Round 1 */
  panelFirst(): string;
  /** Go on with the panel */
  panelGoOn(): string;
  /** Judge */
  panelJudge(): string;
  /** { $count -> */
  panelJudgeCount(args: { count: number }): string;
  /** Judges */
  panelJudges(): string;
  /** Mix roles and both languages. Each judge rates alone. When five are through, a second round begins: each may change their mind after seeing what the others said. */
  panelJudgesAbout(): string;
  /** No judges yet. Add at least five. */
  panelJudgesNone(): string;
  /** Table of judges. Scroll sideways to see all of it. */
  panelJudgesScroll(): string;
  /** Reads in */
  panelLanguage(): string;
  /** { $pass } of { $of } right */
  panelMark(args: { of: string; pass: string }): string;
  /** Five to { NUMBER(15) } judges look at every question of a check. For each one they say how many of 100 just competent people would get it right. The mean of what they say sets the pass mark. Until then the mark is provisional. */
  panelMarks(): string;
  /** How a pass mark is set */
  panelMarksTitle(): string;
  /** Panel: { $title } */
  panelOf(args: { title: string }): string;
  /** { $part } of { $whole } */
  panelOfAll(args: { part: string; whole: string }): string;
  /** Open the panel */
  panelOpen(): string;
  /** Opened on { $when }, for content version { $version }. */
  panelOpened(args: { version: string; when: string }): string;
  /** The questions changed much since a panel judged them, so its mark no longer counts. Please call a new panel. */
  panelOutdated(): string;
  /** { $count -> */
  panelPool(args: { count: number }): string;
  /** Provisional */
  panelProvisional(): string;
  /** Rate, round 1 */
  panelRateFirst(): string;
  /** Round 1: { $name } */
  panelRateFirstOf(args: { name: string }): string;
  /** Rate, round 2 */
  panelRateSecond(): string;
  /** Round 2: { $name } */
  panelRateSecondOf(args: { name: string }): string;
  /** Read a CSV file */
  panelRead(): string;
  /** { $count -> */
  panelReadAll(args: { count: number }): string;
  /** Reading… */
  panelReading(): string;
  /** { $count -> */
  panelRefused(args: { count: number }): string;
  /** Line { $line }: { $fault } */
  panelRefusedLine(args: { fault: string; line: string }): string;
  /** { $count -> */
  panelRefusedMore(args: { count: number }): string;
  /** The result as it stands */
  panelResult(): string;
  /** Critical questions must all be right, whatever the pass mark. */
  panelResultCritical(): string;
  /** Cut */
  panelResultCut(): string;
  /** the mean of the judges' totals */
  panelResultCutAbout(): string;
  /** { NUMBER(95) } % interval */
  panelResultInterval(): string;
  /** { $low } to { $high } */
  panelResultIntervalOf(args: { high: string; low: string }): string;
  /** Judges through */
  panelResultJudges(): string;
  /** No judge has rated every question yet. */
  panelResultNone(): string;
  /** To pass */
  panelResultPass(): string;
  /** a form's own questions, rounded up */
  panelResultPassAbout(): string;
  /** Standard deviation */
  panelResultSd(): string;
  /** how far judges differ, in questions of the whole list */
  panelResultSdAbout(): string;
  /** Standard error */
  panelResultSe(): string;
  /** Role */
  panelRole(): string;
  /** Save as CSV */
  panelSave(): string;
  /** Making the file… */
  panelSaving(): string;
  /** Round 2 */
  panelSecond(): string;
  /** after five judges are through */
  panelSecondClosed(): string;
  /** Set by a panel */
  panelSet(): string;
  /** { $judges -> */
  panelSetAbout(args: { by: string; judges: number; when: string }): string;
  /** Of 100 just competent people, how many would get this right? */
  panelSheetAsk(): string;
  /** Back */
  panelSheetBack(): string;
  /** { $name } rates */
  panelSheetBy(args: { name: string }): string;
  /** Thank you. You can still go back and change a rating. */
  panelSheetDone(): string;
  /** Every question is rated */
  panelSheetDoneTitle(): string;
  /** Round 1 */
  panelSheetFirst(): string;
  /** Keep { $value } */
  panelSheetKeep(args: { value: string }): string;
  /** Arrow keys change it by five. Enter goes on. */
  panelSheetKeys(): string;
  /** The questions are in this language because a translation is still missing. */
  panelSheetLanguage(): string;
  /** Back to the panel */
  panelSheetLeave(): string;
  /** Mean { $mean }, from { $low } to { $high } */
  panelSheetMean(args: { high: string; low: string; mean: string }): string;
  /** Next */
  panelSheetNext(): string;
  /** Next open question */
  panelSheetNextOpen(): string;
  /** Not rated yet */
  panelSheetOpen(): string;
  /** The options */
  panelSheetOptions(): string;
  /** Picture this person */
  panelSheetPicture(): string;
  /** Question { $number } of { $of } */
  panelSheetPlace(args: { number: string; of: string }): string;
  /** { $part } of { $whole } rated */
  panelSheetRated(args: { part: string; whole: string }): string;
  /** What the panel said */
  panelSheetSaid(): string;
  /** Round 2 */
  panelSheetSecond(): string;
  /** { $value } of 100 */
  panelSheetValue(args: { value: string }): string;
  /** You said { $value } */
  panelSheetYours(args: { value: string }): string;
  /** Approved */
  panelStateApproved(): string;
  /** Closed */
  panelStateClosed(): string;
  /** Under way */
  panelStateRunning(): string;
  /** { $count -> */
  panelSteps(args: { count: number }): string;
  /** Total */
  panelTotal(): string;
  /** { $number }, as of { $date } */
  paperAbout(args: { date: string; number: string }): string;
  /** Action */
  paperAction(): string;
  /** Done */
  paperActionDone(): string;
  /** Dropped */
  paperActionDropped(): string;
  /** Late */
  paperActionLate(): string;
  /** Running */
  paperActionOpen(): string;
  /** Actions */
  paperActions(): string;
  /** All */
  paperAll(): string;
  /** All answers and evidence */
  paperAnswers(): string;
  /** Both first answers, the agreed answer, and what it counts as. The rules for counting are in section 13. */
  paperAnswersAbout(): string;
  /** Answers */
  paperAnswersGiven(): string;
  /** Area */
  paperArea(): string;
  /** Area results */
  paperAreas(): string;
  /** Each bar runs from 0 to 100. The gold mark is the target: the office's own, or { $target } where it set none. */
  paperAreasAbout(args: { target: string }): string;
  /** Bars of the score of each area with its target. The table below gives the same figures. */
  paperAreasAlt(): string;
  /** A dash: nothing in this area was answered, or none of it applies. */
  paperAreasDash(): string;
  /** Assessments and reviews */
  paperAssessments(): string;
  /** Assessments done */
  paperAssessmentsDone(): string;
  /** Uses without one they need */
  paperAssessmentsMissing(): string;
  /** Assigned */
  paperAssigned(): string;
  /** Sittings */
  paperAttempts(): string;
  /** Signed rules */
  paperAttestation(): string;
  /** Rules version { $version }, in force since { $date }. A new major version asks for new signatures. */
  paperAttestationAbout(args: { date: string; version: string }): string;
  /** Sala records signatures, not refusals: who refused is counted as not signed. */
  paperAttestationRefused(): string;
  /** Rules version { $version }, as they come with Sala. The office has put no version of its own in force. */
  paperAttestationShipped(args: { version: string }): string;
  /** Band */
  paperBand(): string;
  /** Five bands from Not started to Leading. This office is at: { $band }. */
  paperBandAlt(args: { band: string }): string;
  /** The score alone would give { $number }; held down by: { $reasons }. */
  paperBandCapped(args: { number: string; reasons: string }): string;
  /** this office */
  paperBandHere(): string;
  /** Band: { $band }. Confidence: { $confidence }. */
  paperBandSentence(args: { band: string; confidence: string }): string;
  /** In progress */
  paperBegun(): string;
  /** Oversight board */
  paperBoard(): string;
  /** Conflicting ballots */
  paperBoardConflict(): string;
  /** Members */
  paperBoardMembers(): string;
  /** Needed */
  paperBoardNeeded(): string;
  /** No */
  paperBoardNo(): string;
  /** Nothing has been put to the oversight board yet. */
  paperBoardNone(): string;
  /** Yes */
  paperBoardYes(): string;
  /** By: { $label } */
  paperBy(args: { label: string }): string;
  /** { $area } is below { $floor } */
  paperCapArea(args: { area: string; floor: string }): string;
  /** only { $percent } of answers have evidence */
  paperCapEvidence(args: { percent: string }): string;
  /** { $gate } needs level { $needs } */
  paperCapGate(args: { gate: string; needs: string }): string;
  /** Certified */
  paperCertified(): string;
  /** At least one signature or link between records is missing or wrong. Do not rely on this report until the cause is known. */
  paperChainBadText(): string;
  /** The records could not be confirmed */
  paperChainBadTitle(): string;
  /** Readiness assessment */
  paperChangeAssessment(): string;
  /** Oversight board */
  paperChangeBoard(): string;
  /** Requests, exceptions, incidents, AI uses */
  paperChangeCases(): string;
  /** Records */
  paperChangeCount(): string;
  /** What */
  paperChangeKind(): string;
  /** Last on */
  paperChangeLast(): string;
  /** Lessons, checks, signatures, certificates */
  paperChangeLearning(): string;
  /** Changes since the report before */
  paperChangeLog(): string;
  /** Nothing was recorded since the report before. */
  paperChangeNone(): string;
  /** Action plan */
  paperChangePlan(): string;
  /** Rules */
  paperChangeRules(): string;
  /** Set-up of the office */
  paperChangeSettings(): string;
  /** Members of staff */
  paperChangeStaff(): string;
  /** Changes and records */
  paperChanges(): string;
  /** The chart shows the { $shown } largest units; the table lists all { $units }. */
  paperChartRest(args: { shown: string; units: string }): string;
  /** Compared with the one before */
  paperComparable(): string;
  /** Other questions, profile or weights: may not be compared */
  paperComparableNo(): string;
  /** May be compared */
  paperComparableYes(): string;
  /** Counted by Sala: { $part } of { $whole } */
  paperComputed(args: { part: string; whole: string }): string;
  /** Confidence */
  paperConfidence(): string;
  /** high */
  paperConfidenceHigh(): string;
  /** low */
  paperConfidenceLow(): string;
  /** medium */
  paperConfidenceMedium(): string;
  /** confidence: { $of } */
  paperConfidenceOf(args: { of: string }): string;
  /** Contents */
  paperContents(): string;
  /** Management copy: contains names. Keep it inside the office. */
  paperCopyManagement(): string;
  /** Copy to share: no names, and no figures of groups of fewer than five. */
  paperCopyShareOut(): string;
  /** Counts as */
  paperCounts(): string;
  /** Cover and scope */
  paperCover(): string;
  /** Assessors */
  paperCoverAssessors(): string;
  /** Check code */
  paperCoverCode(): string;
  /** The check code is made from every figure and word of this copy. If one of them is changed, the code no longer fits. It does not say who made the report. */
  paperCoverCodeNote(): string;
  /** Version of the lessons */
  paperCoverContent(): string;
  /** Copy */
  paperCoverCopy(): string;
  /** Figures as of */
  paperCoverDay(): string;
  /** Version of the questions */
  paperCoverInstrument(): string;
  /** Report number */
  paperCoverNumber(): string;
  /** Office */
  paperCoverOffice(): string;
  /** Members of staff */
  paperCoverPeople(): string;
  /** Prepared by */
  paperCoverPrepared(): string;
  /** Profile */
  paperCoverProfile(): string;
  /** Assessment of */
  paperCoverRound(): string;
  /** Version of the rules */
  paperCoverRules(): string;
  /** What it covers */
  paperCoverScope(): string;
  /** Period since */
  paperCoverSince(): string;
  /** Units */
  paperCoverUnits(): string;
  /** Training coverage */
  paperCoverage(): string;
  /** An assignment is one track for one person. Each counts once: exempt, overdue, valid, expired, in progress or not started. */
  paperCoverageAbout(): string;
  /** Stacked bars of how assignments stand, for all and for each unit. The table below gives the same figures. */
  paperCoverageAlt(): string;
  /** Data class */
  paperDataClass(): string;
  /** Days overdue */
  paperDaysLate(): string;
  /** Decision */
  paperDecision(): string;
  /** Approved */
  paperDecisionApproved(): string;
  /** No decision */
  paperDecisionNone(): string;
  /** Being signed */
  paperDecisionOpen(): string;
  /** Rejected */
  paperDecisionRejected(): string;
  /** Due */
  paperDue(): string;
  /** Evidence */
  paperEvidence(): string;
  /** Date */
  paperEvidenceDay(): string;
  /** File */
  paperEvidenceFile(): string;
  /** Fingerprint of the file */
  paperEvidenceHash(): string;
  /** Kind */
  paperEvidenceKind(): string;
  /** Link */
  paperEvidenceLink(): string;
  /** Newest evidence */
  paperEvidenceNewest(): string;
  /** No evidence is on record. */
  paperEvidenceNone(): string;
  /** Pieces of evidence */
  paperEvidencePieces(): string;
  /** The list of evidence is left out of the copy to share, because it may name people. */
  paperEvidencePrivate(): string;
  /** Description */
  paperEvidenceText(): string;
  /** What */
  paperEvidenceWhat(): string;
  /** In force */
  paperExceptionActive(): string;
  /** Ended */
  paperExceptionEnded(): string;
  /** Ends soon */
  paperExceptionEnding(): string;
  /** Begins later */
  paperExceptionPlanned(): string;
  /** Exceptions */
  paperExceptions(): string;
  /** No exception is in force. Ended so far: { $ended }. */
  paperExceptionsNone(args: { ended: string }): string;
  /** Exempt */
  paperExempt(): string;
  /** Expired */
  paperExpired(): string;
  /** fewer than five */
  paperFew(): string;
  /** Fewer than five people are behind these figures. They are left out of the copy to share. */
  paperFewText(): string;
  /** Figure */
  paperFigure(): string;
  /** passed at the first attempt */
  paperFirstTry(): string;
  /** Two or more apart: talk about it */
  paperFlagged(): string;
  /** Self-assessment. Not a certification and not legal advice. */
  paperFoot(): string;
  /** For */
  paperFor(): string;
  /** From */
  paperFrom(): string;
  /** Gap */
  paperGap(): string;
  /** Must-have */
  paperGate(): string;
  /** Met */
  paperGateMet(): string;
  /** Not needed */
  paperGateNotNeeded(): string;
  /** Open */
  paperGateOpen(): string;
  /** Not answered */
  paperGateUnanswered(): string;
  /** Must-haves */
  paperGates(): string;
  /** Each must-have needs level 2 or more. One that is open keeps the band at Developing or below. */
  paperGatesAbout(): string;
  /** Generative-AI register */
  paperGenerative(): string;
  /** Key figures */
  paperGridFigures(): string;
  /** Sign-off */
  paperGridSign(): string;
  /** Text of the report */
  paperGridText(): string;
  /** Within 24 hours */
  paperInTime(): string;
  /** Incidents by quarter */
  paperIncidents(): string;
  /** All */
  paperIncidentsAll(): string;
  /** No incident has been reported. That can mean that none happened, or that people do not know how to report one. */
  paperIncidentsNone(): string;
  /** Not closed */
  paperIncidentsOpen(): string;
  /** Record integrity */
  paperIntegrity(): string;
  /** exceptions that have not ended */
  paperKeyExceptions(): string;
  /** Must-haves still open */
  paperKeyGates(): string;
  /** incidents reported */
  paperKeyIncidents(): string;
  /** Actions past their day */
  paperKeyLateActions(): string;
  /** Overall readiness, 0 to 100 */
  paperKeyOverall(): string;
  /** assignments overdue */
  paperKeyOverdue(): string;
  /** requests being decided */
  paperKeyRequests(): string;
  /** signed the rules in force */
  paperKeySigned(): string;
  /** joined in the last 30 days */
  paperKeyStarters(): string;
  /** approved tools */
  paperKeyTools(): string;
  /** hold a valid core certificate */
  paperKeyValid(): string;
  /** Language */
  paperLanguage(): string;
  /** English */
  paperLanguageEn(): string;
  /** Khmer */
  paperLanguageKm(): string;
  /** Overdue list */
  paperLate(): string;
  /** Overdue actions */
  paperLateActions(): string;
  /** No action is overdue. */
  paperLateNoAction(): string;
  /** Nobody is overdue. */
  paperLateNobody(): string;
  /** Overdue training */
  paperLatePeople(): string;
  /** Level, 0 to 4 */
  paperLevel(): string;
  /** Operational */
  paperLevelOperational(): string;
  /** Strategic */
  paperLevelStrategic(): string;
  /** Tactical */
  paperLevelTactical(): string;
  /** No evidence: counts as 2 */
  paperLoweredNone(): string;
  /** Evidence older than 12 months: counts as 3 */
  paperLoweredOld(): string;
  /** Begin with */
  paperLowest(): string;
  /** rules { $version } */
  paperMarkRules(args: { version: string }): string;
  /** Measure of success */
  paperMeasure(): string;
  /** median of right answers */
  paperMedian(): string;
  /** Method and limits */
  paperMethod(): string;
  /** Each question of the assessment is answered from 0 (absent) to 4 (measured and improved). Two assessors answer on their own first; the agreed answer counts. */
  paperMethodAnswer(): string;
  /** Bands: Not started 0 to 19, Starting 20 to 39, Developing 40 to 59, Managed 60 to 79, Leading 80 to 100. The two highest also ask for stronger must-haves and no weak area. */
  paperMethodBands(): string;
  /** The thresholds are a design choice of this instrument. They were not validated statistically. */
  paperMethodChoice(): string;
  /** Two assessments are compared only when questions, profile and weights are the same. */
  paperMethodCompare(): string;
  /** Confidence is the share of answers with fresh evidence: low below 40 %, medium from 40 %, high from 70 %. */
  paperMethodConfidence(): string;
  /** An answer of 3 or 4 counts as 2 when it has no evidence. For a 4, evidence older than 12 months counts as missing. */
  paperMethodEvidence(): string;
  /** Ten must-haves need an answer of 2 or more. While one of them is open, the band is at most Developing, whatever the score. */
  paperMethodGates(): string;
  /** They do not prove who sat at the keyboard, that clocks were right, that answers were the person's own, or that nothing is missing at the end of a laptop's record. */
  paperMethodNot(): string;
  /** Somebody is overdue when the due date and the days of grace have passed. After 30 days the office should withdraw access to AI tools; Sala only reports it. */
  paperMethodOverdue(): string;
  /** The records prove that each entry comes from the laptop named in it and was not changed afterwards. */
  paperMethodProves(): string;
  /** The score of an area is the mean of its answers as a share of 100. The overall score weighs the areas by the profile; areas that do not apply are left out. */
  paperMethodScore(): string;
  /** This is a self-assessment. It is not a certification, not an audit and not legal advice. */
  paperMethodSelf(): string;
  /** A percentage of people is rounded down, so that a threshold is never reached by rounding. */
  paperMethodShare(): string;
  /** Learning quality is left out when fewer than five people are behind a figure. The copy to share hides every group of fewer than five. */
  paperMethodSmall(): string;
  /** median minutes of a sitting */
  paperMinutes(): string;
  /** Month */
  paperMonth(): string;
  /** Motion */
  paperMotion(): string;
  /** Report { $number } */
  paperMotionReport(args: { number: string }): string;
  /** Rules { $version } */
  paperMotionRules(args: { version: string }): string;
  /** Name */
  paperName(): string;
  /** No member of staff is in the register yet. */
  paperNobody(): string;
  /** None yet */
  paperNoneYet(): string;
  /** n/a */
  paperNotApplicable(): string;
  /** Objective */
  paperObjective(): string;
  /** one person */
  paperOnePerson(): string;
  /** Overdue */
  paperOverdue(): string;
  /** Owner */
  paperOwner(): string;
  /** People */
  paperPeople(): string;
  /** Phase */
  paperPhase(): string;
  /** Ahead */
  paperPhaseAhead(): string;
  /** Assess and plan */
  paperPhaseAssess(): string;
  /** Now */
  paperPhaseNow(): string;
  /** Past */
  paperPhasePast(): string;
  /** Full operation and review */
  paperPhaseReview(): string;
  /** Roll out */
  paperPhaseRollOut(): string;
  /** Train specialists: { $trained } of { $target } */
  paperPhaseSpecialists(args: { target: string; trained: string }): string;
  /** Twelve-month plan */
  paperPhases(): string;
  /** Action plan: Plan, Do, Check, Act */
  paperPlan(): string;
  /** No action is planned yet. */
  paperPlanNone(): string;
  /** Actions by stage */
  paperPlanStages(): string;
  /** What works well */
  paperPractices(): string;
  /** No answer of 3 or 4 has fresh evidence yet. */
  paperPracticesNone(): string;
  /** P: buys or sets up AI systems */
  paperProfileBuys(): string;
  /** D: develops or trains AI systems */
  paperProfileDevelops(): string;
  /** U: staff use AI tools */
  paperProfileUses(): string;
  /** Learning quality */
  paperQuality(): string;
  /** First sittings of the checks of { $people } people. They show what people knew that day, not how they work. */
  paperQualityAbout(args: { people: string }): string;
  /** Fewer than five people have taken a check. Figures about so few people could show what one person answered, so they are left out. */
  paperQualityHidden(): string;
  /** First sittings by track */
  paperQualityTracks(): string;
  /** Quarter */
  paperQuarter(): string;
  /** Question */
  paperQuestion(): string;
  /** Questions */
  paperQuestions(): string;
  /** Remark */
  paperRemark(): string;
  /** Median minutes to report */
  paperReportMinutes(): string;
  /** Reports before this one */
  paperReportsBefore(): string;
  /** Requests for tools */
  paperRequests(): string;
  /** Ever made */
  paperRequestsAll(): string;
  /** Refused by silence */
  paperRequestsLate(): string;
  /** Being decided */
  paperRequestsOpen(): string;
  /** Refused */
  paperRequestsRefused(): string;
  /** Resource */
  paperResource(): string;
  /** Next review */
  paperReviewDay(): string;
  /** Reviews due in 30 days */
  paperReviewsDue(): string;
  /** Reviews overdue */
  paperReviewsOverdue(): string;
  /** Right */
  paperRight(): string;
  /** Role */
  paperRole(): string;
  /** This assessment is not closed yet: its score may still change. */
  paperRoundOpen(): string;
  /** Rule */
  paperRule(): string;
  /** Score */
  paperScore(): string;
  /** English and Khmer */
  paperScreenBoth(): string;
  /** Which copy */
  paperScreenChoose(): string;
  /** Digits */
  paperScreenDigits(): string;
  /** 1 2 3 */
  paperScreenDigitsArabic(): string;
  /** ១ ២ ៣ */
  paperScreenDigitsKhmer(): string;
  /** Number when saved: { $number } */
  paperScreenDraft(args: { number: string }): string;
  /** Earlier reports */
  paperScreenEarlier(): string;
  /** No report has been saved yet. */
  paperScreenEarlierNone(): string;
  /** Sala keeps the number, date and fingerprint of each report, not the file itself. Keep your files in a safe folder. */
  paperScreenEarlierNote(): string;
  /** Fingerprint of the JSON file */
  paperScreenFingerprint(): string;
  /** CSV: every figure, one a line */
  paperScreenFormatCsv(): string;
  /** Web page: to read on any screen */
  paperScreenFormatHtml(): string;
  /** JSON: for other programs */
  paperScreenFormatJson(): string;
  /** Choose at least one format. */
  paperScreenFormatNone(): string;
  /** PDF: to print and sign */
  paperScreenFormatPdf(): string;
  /** Excel: tables to work with */
  paperScreenFormatXlsx(): string;
  /** Formats */
  paperScreenFormats(): string;
  /** Several formats are saved as one ZIP file. */
  paperScreenFormatsAbout(): string;
  /** Language */
  paperScreenLanguage(): string;
  /** One report for the head of office: readiness, training, rules, AI uses and the plan. Choose a copy, read it through, save it. */
  paperScreenLead(): string;
  /** Management: with names */
  paperScreenManagement(): string;
  /** Saving gives the report its number and notes it in the register. */
  paperScreenNote(): string;
  /** Preview */
  paperScreenPreview(): string;
  /** The first { $shown } of { $all } rows are shown here. The saved report has all of them. */
  paperScreenRows(args: { all: string; shown: string }): string;
  /** Save the report */
  paperScreenSave(): string;
  /** Report { $number } is saved: { $path } */
  paperScreenSaved(args: { number: string; path: string }): string;
  /** Sections */
  paperScreenSections(): string;
  /** To share: no names, no groups under five */
  paperScreenShareOut(): string;
  /** Reports */
  paperScreenTitle(): string;
  /** Nothing was saved. */
  paperScreenUnsaved(): string;
  /** For whom */
  paperScreenVersion(): string;
  /** Agreed */
  paperSeatAgreed(): string;
  /** First */
  paperSeatFirst(): string;
  /** Second */
  paperSeatSecond(): string;
  /** Section */
  paperSection(): string;
  /** S1: sensitive or restricted data, or more than fifty people. S2: confidential or personal data. S3: internal data, or harm without protected data. S4: near miss. */
  paperSeverities(): string;
  /** Share */
  paperShare(): string;
  /** Approved */
  paperSignApproved(): string;
  /** The office accepts the findings and will carry out the action plan. */
  paperSignApprovedMeans(): string;
  /** Date */
  paperSignDate(): string;
  /** What it means */
  paperSignMeaning(): string;
  /** Name and role */
  paperSignName(): string;
  /** Prepared */
  paperSignPrepared(): string;
  /** The figures come from the office's register as it was on the day of the report. */
  paperSignPreparedMeans(): string;
  /** Reviewed */
  paperSignReviewed(): string;
  /** The answers and their evidence were looked at by somebody who did not give them. */
  paperSignReviewedMeans(): string;
  /** Signature */
  paperSignSignature(): string;
  /** Step */
  paperSignStep(): string;
  /** Signed */
  paperSigned(): string;
  /** Sign-off */
  paperSignoff(): string;
  /** By signing, you confirm what stands beside your name, and that you have read section 13. */
  paperSignoffAbout(): string;
  /** Next review */
  paperSignoffNext(): string;
  /** The day on which the office looks at all of this again. */
  paperSignoffNextMeans(): string;
  /** Since the report before */
  paperSince(): string;
  /** This is the first report of this register. */
  paperSinceFirst(): string;
  /** Now */
  paperSinceNow(): string;
  /** Report { $number } */
  paperSinceThen(args: { number: string }): string;
  /** Source */
  paperSource(): string;
  /** Audit */
  paperSourceAudit(): string;
  /** Gap */
  paperSourceGap(): string;
  /** Must-have */
  paperSourceGate(): string;
  /** Incident */
  paperSourceIncident(): string;
  /** Other */
  paperSourceOther(): string;
  /** Starter plan */
  paperSourceStarter(): string;
  /** Stage */
  paperStage(): string;
  /** Act */
  paperStageAct(): string;
  /** Check */
  paperStageCheck(): string;
  /** Do */
  paperStageDo(): string;
  /** Plan */
  paperStagePlan(): string;
  /** Older version only */
  paperStale(): string;
  /** How assignments stand */
  paperStanding(): string;
  /** State */
  paperState(): string;
  /** Next step */
  paperStep(): string;
  /** Tell the head of office */
  paperStepHead(): string;
  /** Tell the manager */
  paperStepManager(): string;
  /** Remind the owner */
  paperStepOwner(): string;
  /** Remind the person */
  paperStepReminded(): string;
  /** Withdraw access to AI tools */
  paperStepWithdraw(): string;
  /** One-page summary */
  paperSummary(): string;
  /** Target */
  paperTarget(): string;
  /** Target by */
  paperTargetBy(): string;
  /** Text */
  paperText(): string;
  /** AI readiness report */
  paperTitle(): string;
  /** Tool */
  paperTool(): string;
  /** Tool class */
  paperToolClass(): string;
  /** Approved tools */
  paperTools(): string;
  /** No tool is approved today. */
  paperToolsNone(): string;
  /** What to do first */
  paperTopActions(): string;
  /** These are the widest gaps of the assessment. No action is running yet. */
  paperTopActionsGaps(): string;
  /** No action is running and no gap is known. */
  paperTopActionsNone(): string;
  /** Track */
  paperTrack(): string;
  /** Trend */
  paperTrend(): string;
  /** Certified, % of assignments */
  paperTrendCertified(): string;
  /** Month by month */
  paperTrendMonths(): string;
  /** Lines of the share of assignments with a valid certificate and of people who signed the rules. The table below gives the same figures. */
  paperTrendMonthsAlt(): string;
  /** No monthly figures are on record yet. Sala takes them when the register is opened. */
  paperTrendNoMonths(): string;
  /** No assessment has been closed yet. */
  paperTrendNoRounds(): string;
  /** Assessments */
  paperTrendRounds(): string;
  /** A line of the overall score of each assessment. The table below gives the same figures. */
  paperTrendRoundsAlt(): string;
  /** Rules signed, % of people */
  paperTrendSigned(): string;
  /** Not answered */
  paperUnanswered(): string;
  /** There is no round of the readiness assessment on record, so there is no score, no band and no must-have to show. */
  paperUnassessedText(): string;
  /** The office has not been assessed yet */
  paperUnassessedTitle(): string;
  /** Unit */
  paperUnit(): string;
  /** Not known */
  paperUnknown(): string;
  /** Not signed */
  paperUnsigned(): string;
  /** Until */
  paperUntil(): string;
  /** Tool and purpose */
  paperUse(): string;
  /** Idea */
  paperUseIdea(): string;
  /** Level */
  paperUseLevel(): string;
  /** Uses by level */
  paperUseLevels(): string;
  /** In use */
  paperUseRunning(): string;
  /** Stopped */
  paperUseStopped(): string;
  /** Trial */
  paperUseTrial(): string;
  /** AI-use register */
  paperUses(): string;
  /** No use of AI is in the register yet. */
  paperUsesNone(): string;
  /** Valid */
  paperValid(): string;
  /** Value */
  paperValue(): string;
  /** Not started */
  paperWaiting(): string;
  /** Weakest objectives */
  paperWeakest(): string;
  /** No objective has enough answers on record. */
  paperWeakestNone(): string;
  /** Weight */
  paperWeight(): string;
  /** What */
  paperWhat(): string;
  /** Ends in 30 days */
  paperWithin30(): string;
  /** Ends in 60 days */
  paperWithin60(): string;
  /** Ends in 90 days */
  paperWithin90(): string;
  /** Ends in 90 days or less */
  paperWithinAny(): string;
  /** Close this message */
  partDismiss(): string;
  /** Your answer is still on the screen. Nothing was lost. */
  partErrorKept(): string;
  /** That did not work */
  partErrorTitle(): string;
  /** Choose a file */
  partFileChoose(): string;
  /** Chosen: { $name } */
  partFileChosen(args: { name: string }): string;
  /** Reading the file… */
  partFileReading(): string;
  /** One moment… */
  partLoading(): string;
  /** Not saved yet */
  partNotSaved(): string;
  /** Not required */
  partOptional(): string;
  /** Saved on this laptop */
  partSaved(): string;
  /** Saving… */
  partSaving(): string;
  /** Done */
  partTagDone(): string;
  /** A native reader has not checked this translation yet. If a sentence is unclear, the English text decides. */
  partUnreviewed(): string;
  /** This is not yet in Khmer. You see it in English. */
  partUntranslated(): string;
  /** Answer */
  pasteAnswer(): string;
  /** Choose a tool and a kind of data. The answer comes at once. */
  pasteAnswerEmpty(): string;
  /** { $data } into { $tool } */
  pasteAnswerPair(args: { data: string; tool: string }): string;
  /** You have changed the text or the tool. Check again to see the answer for it. */
  pasteChanged(): string;
  /** Check on this laptop */
  pasteCheck(): string;
  /** Checking… */
  pasteChecking(): string;
  /** This text looks like { $code } { $name }. */
  pasteClass(args: { code: string; name: string }): string;
  /** Clear the text */
  pasteClear(): string;
  /** What kind of data is it? */
  pasteData(): string;
  /** What was found */
  pasteFound(): string;
  /** { $count -> */
  pasteFoundCount(args: { count: number }): string;
  /** The check found no common pattern. That is not proof: please read the text once more before you decide. */
  pasteFoundNone(): string;
  /** Your text, with what was found */
  pasteFoundText(): string;
  /** Bank account */
  pasteKindBankAccount(): string;
  /** Birth date */
  pasteKindBirthDate(): string;
  /** Date */
  pasteKindDate(): string;
  /** E-mail address */
  pasteKindEmail(): string;
  /** Word about health */
  pasteKindHealthWord(): string;
  /** Marked as secret or not public */
  pasteKindMarking(): string;
  /** Amount of money */
  pasteKindMoney(): string;
  /** Name of a person */
  pasteKindName(): string;
  /** National ID number */
  pasteKindNationalId(): string;
  /** Passport number */
  pasteKindPassport(): string;
  /** A password, PIN or key */
  pasteKindPassword(): string;
  /** Telephone number */
  pasteKindPhone(): string;
  /** Choose the tool, then say what kind of data it is, or let Sala look at your text. It all happens on this laptop. */
  pasteLead(): string;
  /** The same text with placeholders */
  pasteReplaced(): string;
  /** With placeholders: { $answer }. Read it once more: the check can miss things. */
  pasteReplacedAnswer(args: { answer: string }): string;
  /** Copy the text with placeholders */
  pasteReplacedCopy(): string;
  /** Rules behind this answer */
  pasteRules(): string;
  /** Your text */
  pasteText(): string;
  /** { $count } of { $limit } characters */
  pasteTextCount(args: { count: string; limit: string }): string;
  /** This text is too long. Please use a shorter part of it. */
  pasteTextLong(): string;
  /** The text is not stored and not sent anywhere. The check finds common patterns only; you decide. */
  pasteTextPrivate(): string;
  /** Choose a tool first. */
  pasteTextToolFirst(): string;
  /** May I paste this? */
  pasteTitle(): string;
  /** Which tool do you want to use? */
  pasteTool(): string;
  /** What do you want to put in? */
  pasteWay(): string;
  /** I know the kind of data */
  pasteWayClass(): string;
  /** You choose the data class and get the answer at once. */
  pasteWayClassAbout(): string;
  /** Look at my text */
  pasteWayText(): string;
  /** Sala marks what looks personal or secret and makes a version with placeholders. */
  pasteWayTextAbout(): string;
  /** About you */
  peopleAboutYou(): string;
  /** This goes on your record and your certificate. It stays on this laptop. */
  peopleAboutYouLead(): string;
  /** Add another person */
  peopleAdd(): string;
  /** Add a person */
  peopleAddTitle(): string;
  /** You can change it at any time. */
  peopleChangeLater(): string;
  /** Choose your language */
  peopleChooseLanguage(): string;
  /** My details */
  peopleDetails(): string;
  /** Your details are saved on this laptop. */
  peopleDetailsSaved(): string;
  /** Open my lessons */
  peopleEnter(): string;
  /** { $count -> */
  peopleFaults(args: { count: number }): string;
  /** With a PIN, a colleague cannot open your record by mistake. It is only a screen lock: it does not encrypt anything. */
  peopleLockAbout(): string;
  /** Screen lock */
  peopleLockTitle(): string;
  /** PIN */
  peopleLocked(): string;
  /** Name in Khmer letters */
  peopleNameKhmer(): string;
  /** For example: សុខ ដារ៉ា */
  peopleNameKhmerHint(): string;
  /** Name in Latin letters */
  peopleNameLatin(): string;
  /** For example: Sok Dara */
  peopleNameLatinHint(): string;
  /** Write at least one of the two. Your certificate uses both if you give both. */
  peopleNamesHint(): string;
  /** PIN, 4 to 12 digits */
  peoplePin(): string;
  /** The same PIN again */
  peoplePinAgain(): string;
  /** Change the PIN */
  peoplePinChange(): string;
  /** The two PINs are not the same. Please type them again. */
  peoplePinDiffers(): string;
  /** Forgot the PIN? Nothing is lost: your record is kept on this laptop. Please ask your office for help. */
  peoplePinForgotten(): string;
  /** New PIN, 4 to 12 digits */
  peoplePinNew(): string;
  /** No PIN */
  peoplePinNone(): string;
  /** A PIN is set */
  peoplePinNow(): string;
  /** PIN of { $name } */
  peoplePinOf(args: { name: string }): string;
  /** PIN so far */
  peoplePinOld(): string;
  /** Remove the PIN */
  peoplePinRemove(): string;
  /** The PIN is removed. */
  peoplePinRemoved(): string;
  /** The PIN is saved. */
  peoplePinSaved(): string;
  /** Set a PIN */
  peoplePinSet(): string;
  /** { $seconds -> */
  peoplePinWait(args: { seconds: number }): string;
  /** What do you do? */
  peopleRole(): string;
  /** Please choose what you do. */
  peopleRoleMissing(): string;
  /** Staff number */
  peopleStaffNumber(): string;
  /** Only if your office uses one */
  peopleStaffNumberHint(): string;
  /** Start learning */
  peopleStart(): string;
  /** Unit */
  peopleUnit(): string;
  /** Your department, section or team */
  peopleUnitHint(): string;
  /** Welcome */
  peopleWelcome(): string;
  /** Who is there? */
  peopleWho(): string;
  /** Choose your name to go on where you stopped. */
  peopleWhoLead(): string;
  /** What it is about */
  planAbout(): string;
  /** All actions */
  planBack(): string;
  /** Checked by */
  planCheckBy(): string;
  /** Please write who checked. */
  planCheckByMissing(): string;
  /** What was seen */
  planCheckFound(): string;
  /** Is the measure met? */
  planCheckMet(): string;
  /** Please choose whether it is met. */
  planCheckMissing(): string;
  /** No, not yet */
  planCheckNo(): string;
  /** On which day */
  planCheckOn(): string;
  /** Keep the result */
  planCheckSave(): string;
  /** Result of the check */
  planCheckTitle(): string;
  /** Met. Checked by { $by } on { $when }. */
  planCheckWasMet(args: { by: string; when: string }): string;
  /** Not met. Checked by { $by } on { $when }. */
  planCheckWasNot(args: { by: string; when: string }): string;
  /** Yes, it is met */
  planCheckYes(): string;
  /** Action */
  planColumnAction(): string;
  /** Due */
  planColumnDue(): string;
  /** Owner */
  planColumnOwner(): string;
  /** Source */
  planColumnSource(): string;
  /** Stage */
  planColumnStage(): string;
  /** Status */
  planColumnStatus(): string;
  /** Number reached */
  planCount(): string;
  /** { $reached } of { $target } reached */
  planCountOf(args: { reached: string; target: string }): string;
  /** Set */
  planCountSet(): string;
  /** Due day of the next round */
  planDecideDue(): string;
  /** Please choose the day of the next round. */
  planDecideDueMissing(): string;
  /** Please choose what follows. */
  planDecideMissing(): string;
  /** The measure is not met, so the only way is another round. What is no longer wanted can be dropped. */
  planDecideNotMet(): string;
  /** Decide */
  planDecideSave(): string;
  /** What follows */
  planDecideTitle(): string;
  /** What was brought up to date */
  planDecideUpdated(): string;
  /** Rules, training, a register, a form. Write “nothing” if nothing had to be. */
  planDecideUpdatedHint(): string;
  /** Please write what was brought up to date. */
  planDecideUpdatedMissing(): string;
  /** { $by }, { $when } */
  planDeedBy(args: { by: string; when: string }): string;
  /** Number reached: { $count } */
  planDeedCounted(args: { count: string }): string;
  /** { $verdict }. Brought up to date: { $updated } */
  planDeedDecided(args: { updated: string; verdict: string }): string;
  /** Dropped: { $reason } */
  planDeedDropped(args: { reason: string }): string;
  /** Changed what is to be done */
  planDeedEdited(): string;
  /** Made */
  planDeedMade(): string;
  /** Checked by { $by }: the measure is met. { $found } */
  planDeedMet(args: { by: string; found: string }): string;
  /** Moved to { $stage } */
  planDeedMoved(args: { stage: string }): string;
  /** Checked by { $by }: the measure is not met. { $found } */
  planDeedNotMet(args: { by: string; found: string }): string;
  /** Note: { $note } */
  planDeedNoted(args: { note: string }): string;
  /** Taken up again */
  planDeedResumed(): string;
  /** Task: { $title } */
  planDeedTask(args: { title: string }): string;
  /** Task done: { $title } */
  planDeedTaskDone(args: { title: string }): string;
  /** Removed a task */
  planDeedTaskRemoved(): string;
  /** Drop the action */
  planDrop(): string;
  /** It stays in the record with your reason. You can take it up again. */
  planDropAbout(): string;
  /** Please write why. */
  planDropMissing(): string;
  /** Why */
  planDropReason(): string;
  /** Due { $when } */
  planDue(args: { when: string }): string;
  /** Due today */
  planDueToday(): string;
  /** Change */
  planEdit(): string;
  /** Change the action */
  planEditTitle(): string;
  /** There are no actions yet */
  planEmpty(): string;
  /** Write the first one, or start from a plan for the first twelve months. */
  planEmptyAbout(): string;
  /** { $done -> */
  planEndedHint(args: { done: number }): string;
  /** Aim */
  planFactAim(): string;
  /** Due */
  planFactDue(): string;
  /** Measure */
  planFactMeasure(): string;
  /** Not written yet */
  planFactNone(): string;
  /** Owner */
  planFactOwner(): string;
  /** Takes */
  planFactResource(): string;
  /** Source */
  planFactSource(): string;
  /** What is wrong today, and what should be true afterwards */
  planFieldAim(): string;
  /** By when */
  planFieldDue(): string;
  /** How will we see that it worked? */
  planFieldMeasure(): string;
  /** Something one can count or show: “19 of 20 people asked can name the contact”. */
  planFieldMeasureHint(): string;
  /** Who sees to it */
  planFieldOwner(): string;
  /** Which one exactly */
  planFieldReference(): string;
  /** Such as G4, R11.4 or the number of an incident. */
  planFieldReferenceHint(): string;
  /** Money, people or tools it takes */
  planFieldResource(): string;
  /** Where does it come from? */
  planFieldSource(): string;
  /** Target number */
  planFieldTarget(): string;
  /** Only where the measure is a number. */
  planFieldTargetHint(): string;
  /** What is to be done */
  planFieldTitle(): string;
  /** Start with a verb: “Name the contact for incidents”. */
  planFieldTitleHint(): string;
  /** All */
  planFilterAll(): string;
  /** Show all */
  planFilterClear(): string;
  /** No action fits. */
  planFilterNone(): string;
  /** Owner */
  planFilterOwner(): string;
  /** Running */
  planFilterRunning(): string;
  /** Source */
  planFilterSource(): string;
  /** Status */
  planFilterState(): string;
  /** What was noted */
  planHistory(): string;
  /** A text you change is kept in the language of the screen; its other language is dropped, because it would no longer be true. */
  planLanguageNote(): string;
  /** { $count -> */
  planLate(args: { count: number }): string;
  /** From the due day on it is the owner's, after { NUMBER(14) } days the manager's, after { NUMBER(30) } days the head of office's. */
  planLateLead(): string;
  /** Nothing is late */
  planLateNone(): string;
  /** All running actions are within their days. */
  planLateNoneAbout(): string;
  /** Late actions */
  planLateTitle(): string;
  /** What the office is going to do, who sees to it, and whether it worked. */
  planLead(): string;
  /** Please choose a day. */
  planMissingDue(): string;
  /** Please write what is to be done. */
  planMissingTitle(): string;
  /** Move to { $stage }: “{ $title }” */
  planMoveOf(args: { stage: string; title: string }): string;
  /** Move to { $stage } */
  planMoveTo(args: { stage: string }): string;
  /** “{ $title }” is now in { $stage }. */
  planMoved(args: { stage: string; title: string }): string;
  /** New action */
  planNew(): string;
  /** New action */
  planNewTitle(): string;
  /** Next step */
  planNext(): string;
  /** The check is done. What follows from it? */
  planNextAct(): string;
  /** Somebody looks whether the measure is met. Best somebody who did not do the work. */
  planNextCheck(): string;
  /** Work through the tasks and note what happens. Then let somebody check. */
  planNextDo(): string;
  /** This circle is closed. */
  planNextDone(): string;
  /** This action was dropped. */
  planNextDropped(): string;
  /** Before it is done it needs an owner and a measure. */
  planNextPlan(): string;
  /** What happened, and where it can be seen */
  planNote(): string;
  /** Add the note */
  planNoteAdd(): string;
  /** Such as “Notice hung at all five doors on 3 March, photo in folder 12”. */
  planNoteHint(): string;
  /** Please write the note. */
  planNoteMissing(): string;
  /** Evidence and notes */
  planNotes(): string;
  /** No owner yet */
  planOwnerNone(): string;
  /** Owner: { $name } */
  planOwnerOf(args: { name: string }): string;
  /** Oversight board */
  planPartBoard(): string;
  /** Late */
  planPartLate(): string;
  /** Stages */
  planPartStages(): string;
  /** Table */
  planPartTable(): string;
  /** First { NUMBER(12) } months */
  planPartYear(): string;
  /** Parts of the action plan */
  planParts(): string;
  /** Assess and plan */
  planPhaseAssess(): string;
  /** { $first -> */
  planPhaseMonths(args: { first: number; last: string }): string;
  /** Full operation and review */
  planPhaseReview(): string;
  /** Roll out */
  planPhaseRollOut(): string;
  /** Train specialists */
  planPhaseSpecialists(): string;
  /** Take it up again */
  planResume(): string;
  /** Round { $count } */
  planRound(args: { count: string }): string;
  /** Save */
  planSave(): string;
  /** Saving… */
  planSaving(): string;
  /** { $count -> */
  planShown(args: { count: number }): string;
  /** Sort by { $column } */
  planSort(args: { column: string }): string;
  /** Audit */
  planSourceAudit(): string;
  /** Gap */
  planSourceGap(): string;
  /** Must-have */
  planSourceGate(): string;
  /** Incident */
  planSourceIncident(): string;
  /** Other */
  planSourceOther(): string;
  /** { NUMBER(12) }-month plan */
  planSourceStarter(): string;
  /** Act */
  planStageAct(): string;
  /** We keep it, correct it or spread it */
  planStageActAbout(): string;
  /** Check */
  planStageCheck(): string;
  /** Somebody looks whether it worked */
  planStageCheckAbout(): string;
  /** { $count -> */
  planStageCount(args: { count: number }): string;
  /** Do */
  planStageDo(): string;
  /** It is being done */
  planStageDoAbout(): string;
  /** Nothing here */
  planStageNone(): string;
  /** Plan */
  planStagePlan(): string;
  /** What, who, by when, and how we will see that it worked */
  planStagePlanAbout(): string;
  /** Plan the first { NUMBER(12) } months */
  planStartYear(): string;
  /** The head of office has signed the targets and this plan. */
  planStarterAgreeMeasure(): string;
  /** Agree targets and this plan */
  planStarterAgreeTitle(): string;
  /** Two people have assessed all areas and agreed on every answer. */
  planStarterAssessMeasure(): string;
  /** Assess readiness for the first time */
  planStarterAssessTitle(): string;
  /** Each specialist is named, has a track and two hours a week for it. */
  planStarterChooseMeasure(): string;
  /** Choose the specialists and give them time to learn */
  planStarterChooseTitle(): string;
  /** Nine of ten members of staff hold a valid core certificate, and the others have a day. */
  planStarterCoreMeasure(): string;
  /** Train everybody in the core track */
  planStarterCoreTitle(): string;
  /** 19 of 20 people asked can name the contact. */
  planStarterIncidentsMeasure(): string;
  /** Name the contact for incidents and publish it */
  planStarterIncidentsTitle(): string;
  /** Name, tasks and deputy are written down and known to all units. */
  planStarterOwnerMeasure(): string;
  /** Name the person who answers for AI in this office */
  planStarterOwnerTitle(): string;
  /** The second assessment is compared with the first, area by area. */
  planStarterReassessMeasure(): string;
  /** Assess readiness for the second time */
  planStarterReassessTitle(): string;
  /** The report is signed, and the plan for the next year is agreed. */
  planStarterReviewMeasure(): string;
  /** Review the year with the head of office */
  planStarterReviewTitle(): string;
  /** The rules are in force and every member of staff can open them in Sala. */
  planStarterRulesMeasure(): string;
  /** Every exception has an end date, and each incident led to an action or a reason why not. */
  planStarterRulesReviewMeasure(): string;
  /** Look through rules, exceptions and incidents */
  planStarterRulesReviewTitle(): string;
  /** Put the rules for generative AI in force */
  planStarterRulesTitle(): string;
  /** The target number of staff hold the certificate of track B, C or D. */
  planStarterSpecialistsMeasure(): string;
  /** Train the specialists */
  planStarterSpecialistsTitle(): string;
  /** Every tool in use is approved, or its use has stopped. */
  planStarterToolsMeasure(): string;
  /** Publish the list of approved tools and the grid */
  planStarterToolsTitle(): string;
  /** Every unit has said what it uses, and each use is in the register with its level. */
  planStarterUsesMeasure(): string;
  /** List what AI is used for */
  planStarterUsesTitle(): string;
  /** Done */
  planStatusDone(): string;
  /** Dropped */
  planStatusDropped(): string;
  /** Late */
  planStatusLate(): string;
  /** Running */
  planStatusOpen(): string;
  /** Head of office */
  planStepHead(): string;
  /** The head of office decides whether it goes on. */
  planStepHeadAbout(): string;
  /** Manager */
  planStepManager(): string;
  /** The manager agrees a new day or more help with the owner. */
  planStepManagerAbout(): string;
  /** Owner */
  planStepOwner(): string;
  /** Ask the owner what is in the way. */
  planStepOwnerAbout(): string;
  /** All actions */
  planTable(): string;
  /** Table of actions. Scroll sideways to see all of it. */
  planTableScroll(): string;
  /** Add a task */
  planTaskAdd(): string;
  /** Done on { $when } */
  planTaskDone(args: { when: string }): string;
  /** By when */
  planTaskDue(): string;
  /** Please write the task. */
  planTaskMissing(): string;
  /** Remove the task “{ $title }” */
  planTaskRemove(args: { title: string }): string;
  /** Task */
  planTaskTitle(): string;
  /** Tasks */
  planTasks(): string;
  /** { $done } of { $all } tasks */
  planTasksDone(args: { all: string; done: string }): string;
  /** No tasks yet. */
  planTasksNone(): string;
  /** Ahead */
  planTimingAhead(): string;
  /** Now */
  planTimingNow(): string;
  /** Past */
  planTimingPast(): string;
  /** Action plan */
  planTitle(): string;
  /** Correct */
  planVerdictCorrect(): string;
  /** Another round of the same action, with a new day. */
  planVerdictCorrectAbout(): string;
  /** Keep */
  planVerdictKeep(): string;
  /** It worked: it stays like this here. */
  planVerdictKeepAbout(): string;
  /** Spread */
  planVerdictSpread(): string;
  /** It worked: other units do the same. */
  planVerdictSpreadAbout(): string;
  /** Please write a whole number, or nothing. */
  planWrongTarget(): string;
  /** { $done } of { $all } done */
  planYearDoneOf(args: { all: string; done: string }): string;
  /** This is what would be made */
  planYearDraft(): string;
  /** { $from } to { $to } */
  planYearFromTo(args: { from: string; to: string }): string;
  /** { $count -> */
  planYearLate(args: { count: number }): string;
  /** Thirteen actions in four phases, each due at the end of a month. They become actions like any other: change, move or drop them. */
  planYearLead(): string;
  /** Make the { NUMBER(13) } actions */
  planYearMake(): string;
  /** Making… */
  planYearMaking(): string;
  /** Who sees to it at first */
  planYearOwner(): string;
  /** Progress */
  planYearProgress(): string;
  /** Specialists to train */
  planYearSpecialists(): string;
  /** Staff who should hold the certificate of track B, C or D at the end. */
  planYearSpecialistsHint(): string;
  /** First day */
  planYearStart(): string;
  /** Month 1 is the calendar month of this day. */
  planYearStartHint(): string;
  /** The first { NUMBER(12) } months */
  planYearTitle(): string;
  /** Specialists trained */
  planYearTrained(): string;
  /** Staff who hold a valid certificate of track B, C or D today. */
  planYearTrainedAbout(): string;
  /** { $count } of { $target } */
  planYearTrainedOf(args: { count: string; target: string }): string;
  /** Please write a whole number from 0 to { NUMBER(100000) }. */
  planYearWrongNumber(): string;
  /** { $count -> */
  previewMistakes(args: { count: number }): string;
  /** Author */
  previewPerson(): string;
  /** Sala: preview */
  previewTitle(): string;
  /** Preview */
  previewUnit(): string;
  /** Provisional */
  questionsAmountProvisional(): string;
  /** Not enough data */
  questionsAmountTooFew(): string;
  /** Usable */
  questionsAmountUsable(): string;
  /** Answers */
  questionsAnswers(): string;
  /** Check */
  questionsCheck(): string;
  /** All checks */
  questionsCheckAll(): string;
  /** The checks */
  questionsChecks(): string;
  /** Table of checks. Scroll sideways to see all of it. */
  questionsChecksScroll(): string;
  /** Nobody is named here. Only the first try of each check counts. Figures of fewer than five answers are hidden. */
  questionsCounts(): string;
  /** Counts only */
  questionsCountsTitle(): string;
  /** Critical rule */
  questionsCritical(): string;
  /** easy */
  questionsEaseEasy(): string;
  /** hard */
  questionsEaseHard(): string;
  /** middle */
  questionsEaseMiddle(): string;
  /** When people on this laptop finish a check, the figures appear here. */
  questionsEmpty(): string;
  /** Nobody has taken a check yet */
  questionsEmptyTitle(): string;
  /** Save as CSV */
  questionsExport(): string;
  /** The file holds counts for each question and no names. Offices can put such files together. */
  questionsExportAbout(): string;
  /** Which questions? */
  questionsFilter(): string;
  /** Findings */
  questionsFindings(): string;
  /** Hidden: fewer than five people */
  questionsHidden(): string;
  /** Questions */
  questionsInBank(): string;
  /** Question */
  questionsItem(): string;
  /** { $language }: { $share } of { $answers } */
  questionsLanguage(args: { answers: string; language: string; share: string }): string;
  /** English */
  questionsLanguageEn(): string;
  /** Khmer */
  questionsLanguageKm(): string;
  /** By language */
  questionsLanguages(): string;
  /** How well the questions of the checks work, and how many right answers are needed to pass. */
  questionsLead(): string;
  /** Question by question */
  questionsList(): string;
  /** r says whether people who do well in the rest of the check also get this question right. Easy questions about critical rules are as they should be. */
  questionsListAbout(): string;
  /** { $count -> */
  questionsListMore(args: { count: number }): string;
  /** Table of questions. Scroll sideways to see all of it. */
  questionsListScroll(): string;
  /** Median score */
  questionsMedian(): string;
  /** What to mend first */
  questionsMend(): string;
  /** The most pressing first. Only questions with at least { NUMBER(30) } answers can stand here. */
  questionsMendAbout(): string;
  /** { $count -> */
  questionsMendMore(args: { count: number }): string;
  /** No question with enough answers has a fault that the figures can show. */
  questionsMendNone(): string;
  /** Nothing to mend so far */
  questionsMendNoneTitle(): string;
  /** No figure */
  questionsNoFigure(): string;
  /** – */
  questionsNone(): string;
  /** No question fits this choice. */
  questionsNoneShown(): string;
  /** Learning goal */
  questionsObjective(): string;
  /** By learning goal */
  questionsObjectives(): string;
  /** Table of learning goals. Scroll sideways to see all of it. */
  questionsObjectivesScroll(): string;
  /** { $option }: { $share } */
  questionsOption(args: { option: string; share: string }): string;
  /** under { NUMBER(5) } % */
  questionsOptionIdle(): string;
  /** left open: { $share } */
  questionsOptionOpen(args: { share: string }): string;
  /** Right */
  questionsP(): string;
  /** Figures */
  questionsPartFigures(): string;
  /** Pass marks */
  questionsPartMarks(): string;
  /** Parts of this page */
  questionsParts(): string;
  /** Passed at the first try */
  questionsPassed(): string;
  /** People */
  questionsPeople(): string;
  /** r */
  questionsR(): string;
  /** fair */
  questionsRFair(): string;
  /** good */
  questionsRGood(): string;
  /** marginal */
  questionsRMarginal(): string;
  /** negative */
  questionsRNegative(): string;
  /** weak */
  questionsRWeak(): string;
  /** Check the key first */
  questionsReasonCheckKey(): string;
  /** People who know more get it wrong. The key may be wrong, or two options may be right. */
  questionsReasonCheckKeyAbout(): string;
  /** Very hard */
  questionsReasonHard(): string;
  /** Fewer than { NUMBER(30) } of 100 get it right. Is it taught? Is it clear? */
  questionsReasonHardAbout(): string;
  /** An idle option */
  questionsReasonIdleOption(): string;
  /** Hardly anybody takes one of the wrong options. Write a better one. */
  questionsReasonIdleOptionAbout(): string;
  /** Look at the translation */
  questionsReasonLanguageGap(): string;
  /** It is much harder in one language than in the other. */
  questionsReasonLanguageGapAbout(): string;
  /** Tells little */
  questionsReasonWeak(): string;
  /** Those who know and those who do not answer it nearly alike. */
  questionsReasonWeakAbout(): string;
  /** Making the file… */
  questionsSaving(): string;
  /** Seconds */
  questionsSeconds(): string;
  /** All */
  questionsShowAll(): string;
  /** With enough answers */
  questionsShowData(): string;
  /** To mend */
  questionsShowMend(): string;
  /** Questions */
  questionsTitle(): string;
  /** To mend */
  questionsToMend(): string;
  /** Wrong options */
  questionsWrong(): string;
  /** Critical questions */
  recordAttemptCritical(): string;
  /** Right answers */
  recordAttemptScore(): string;
  /** Checks taken */
  recordAttempts(): string;
  /** You have not taken a check yet. */
  recordAttemptsNone(): string;
  /** Both languages */
  recordCertificateBoth(): string;
  /** English */
  recordCertificateEn(): string;
  /** Expired on { $date } */
  recordCertificateEnded(args: { date: string }): string;
  /** Expired */
  recordCertificateExpired(): string;
  /** Issued on { $date } */
  recordCertificateIssued(args: { date: string }): string;
  /** Khmer */
  recordCertificateKm(): string;
  /** Number { $number } */
  recordCertificateNumber(args: { number: string }): string;
  /** Save as PDF */
  recordCertificateSave(): string;
  /** { $score } of { $of } right answers */
  recordCertificateScore(args: { of: string; score: string }): string;
  /** Valid until { $date } */
  recordCertificateUntil(args: { date: string }): string;
  /** Valid */
  recordCertificateValid(): string;
  /** Certificates */
  recordCertificates(): string;
  /** No certificate yet */
  recordCertificatesNone(): string;
  /** You get one when you have finished the lessons, passed the check and signed the rules. */
  recordCertificatesNoneAbout(): string;
  /** What is due next */
  recordDue(): string;
  /** Finish by { $date } */
  recordDueFirst(args: { date: string }): string;
  /** Was due on { $date }. The last day is { $grace }. */
  recordDueGrace(args: { date: string; grace: string }): string;
  /** Time left */
  recordDueLater(): string;
  /** Nothing is due now. Well done. */
  recordDueNone(): string;
  /** Overdue */
  recordDueOverdue(): string;
  /** Earn a new certificate by { $date } */
  recordDueRenewal(args: { date: string }): string;
  /** Due soon */
  recordDueSoon(): string;
  /** Certificate issued, number { $number } */
  recordEntryCertificate(args: { number: string }): string;
  /** Check not passed: { $title }, { $score } of { $of } */
  recordEntryCheckFailed(args: { of: string; score: string; title: string }): string;
  /** Check passed: { $title }, { $score } of { $of } */
  recordEntryCheckPassed(args: { of: string; score: string; title: string }): string;
  /** Exercise done: { $title } */
  recordEntryExercise(args: { title: string }): string;
  /** Exercise done: { $title }, { $percent } */
  recordEntryExerciseScore(args: { percent: string; title: string }): string;
  /** You were added on this laptop */
  recordEntryJoined(): string;
  /** Lesson finished: { $code } { $title } */
  recordEntryLesson(args: { code: string; title: string }): string;
  /** Refreshed: { $right } of { $of } right, { $title } */
  recordEntryRefreshed(args: { of: string; right: string; title: string }): string;
  /** Rules signed, version { $version } */
  recordEntrySigned(args: { version: string }): string;
  /** Take your record with you */
  recordExport(): string;
  /** The file holds everything on this page. Only you decide who gets it. */
  recordExportAbout(): string;
  /** Save as CSV */
  recordExportCsv(): string;
  /** Save as PDF */
  recordExportPdf(): string;
  /** History */
  recordHistory(): string;
  /** Show all { $count } days */
  recordHistoryMore(args: { count: string }): string;
  /** Your history is still empty. It begins with your first lesson. */
  recordHistoryNone(): string;
  /** Not passed */
  recordNotPassed(): string;
  /** Objective */
  recordObjective(): string;
  /** How well you know each objective */
  recordObjectives(): string;
  /** Right answers over all your checks, the weakest first. */
  recordObjectivesAbout(): string;
  /** Your right answers for each objective stand here after your first check. */
  recordObjectivesNone(): string;
  /** { $part } of { $whole } */
  recordOf(args: { part: string; whole: string }): string;
  /** Passed */
  recordPassed(): string;
  /** { $name } · { $unit } */
  recordPerson(args: { name: string; unit: string }): string;
  /** Saved as { $path } */
  recordSaved(args: { path: string }): string;
  /** Self-issued */
  recordSelfIssued(): string;
  /** Self-issued means: this laptop made and signed it, and your office has not confirmed it yet. */
  recordSelfIssuedAbout(): string;
  /** Rules for generative AI, version { $version } */
  recordSignature(args: { version: string }): string;
  /** Signed on { $date }, shown in { $language } */
  recordSignatureLine(args: { date: string; language: string }): string;
  /** What I signed */
  recordSignatures(): string;
  /** You have not signed the rules yet. */
  recordSignaturesNone(): string;
  /** My record */
  recordTitle(): string;
  /** Go to Learn */
  recordToLearn(): string;
  /** Go to the rules */
  recordToRules(): string;
  /** Worth reading again */
  refresherAgain(): string;
  /** { $title } · about { $minutes } */
  refresherCardAbout(args: { minutes: string; title: string }): string;
  /** Go on */
  refresherCardGoOn(): string;
  /** Take a look */
  refresherCardStart(): string;
  /** { $count -> */
  refresherCardTitle(args: { count: number }): string;
  /** { $right } of { $of } right. It counts for nothing: it only keeps things fresh. */
  refresherDone(args: { of: string; right: string }): string;
  /** All { $of } right. Well remembered! */
  refresherDoneAll(args: { of: string }): string;
  /** Refreshed. Thank you! */
  refresherDoneTitle(): string;
  /** Finish */
  refresherFinish(): string;
  /** Not now */
  refresherLater(): string;
  /** Eight questions, five minutes. Nobody sees how it goes but you. */
  refresherLeadLong(): string;
  /** Three questions, two minutes. Nobody sees how it goes but you. */
  refresherLeadShort(): string;
  /** Next question */
  refresherNext(): string;
  /** Question { $number } of { $of } */
  refresherQuestion(args: { number: string; of: string }): string;
  /** A short refresher */
  refresherTitle(): string;
  /** Answers */
  reportAnswers(): string;
  /** Developing */
  reportBandDeveloping(): string;
  /** Leading */
  reportBandLeading(): string;
  /** Managed */
  reportBandManaged(): string;
  /** Not started */
  reportBandNotStarted(): string;
  /** Starting */
  reportBandStarting(): string;
  /** Number of records */
  reportChainEvents(): string;
  /** Fingerprint of the newest record */
  reportChainHead(): string;
  /** No: a check is missing or failed */
  reportChainNo(): string;
  /** Every record checked */
  reportChainVerified(): string;
  /** Yes: every signature and link is right */
  reportChainYes(): string;
  /** Name in Khmer */
  reportNameKhmer(): string;
  /** Name in Latin letters */
  reportNameLatin(): string;
  /** Objective */
  reportObjective(): string;
  /** { $page } / { $pages } */
  reportPage(args: { page: string; pages: string }): string;
  /** Certificate */
  reportRecordCertificate(): string;
  /** Certificates */
  reportRecordCertificates(): string;
  /** No certificate has been issued yet. */
  reportRecordCertificatesNone(): string;
  /** Check */
  reportRecordCheck(): string;
  /** Tries of the check */
  reportRecordChecks(): string;
  /** The check has not been taken yet. */
  reportRecordChecksNone(): string;
  /** Detail */
  reportRecordDetail(): string;
  /** Due on { $date } */
  reportRecordDue(args: { date: string }): string;
  /** No due date */
  reportRecordDueNone(): string;
  /** Not passed */
  reportRecordFailed(): string;
  /** Training record of { $name } */
  reportRecordFileTitle(args: { name: string }): string;
  /** What happened */
  reportRecordHistory(): string;
  /** Nothing has been recorded yet. */
  reportRecordHistoryNone(): string;
  /** This record was made on the laptop the person learned on. It is not a certification. */
  reportRecordLimit(): string;
  /** Number */
  reportRecordNumber(): string;
  /** Answers by objective */
  reportRecordObjectives(): string;
  /** There are no answers yet. */
  reportRecordObjectivesNone(): string;
  /** Passed */
  reportRecordPassed(): string;
  /** Person */
  reportRecordPerson(): string;
  /** Result */
  reportRecordResult(): string;
  /** Score */
  reportRecordScore(): string;
  /** { $score } of { $of } */
  reportRecordScoreOf(args: { of: string; score: string }): string;
  /** Signatures */
  reportRecordSignatures(): string;
  /** The rules have not been signed yet. */
  reportRecordSignaturesNone(): string;
  /** Where you stand */
  reportRecordStatus(): string;
  /** Training record */
  reportRecordTitle(): string;
  /** Version */
  reportRecordVersion(): string;
  /** What */
  reportRecordWhat(): string;
  /** When */
  reportRecordWhen(): string;
  /** Right */
  reportRight(): string;
  /** Staff number */
  reportStaffNumber(): string;
  /** Unit */
  reportUnit(): string;
  /** Valid until */
  reportValidUntil(): string;
  /** Value */
  reportValue(): string;
  /** Builder */
  roleBuilder(): string;
  /** Developers, data and IT staff */
  roleBuilderAbout(): string;
  /** Decider */
  roleDecider(): string;
  /** Heads of office, managers, policy and procurement staff */
  roleDeciderAbout(): string;
  /** Guardian */
  roleGuardian(): string;
  /** Legal, compliance, ethics, audit and personnel staff */
  roleGuardianAbout(): string;
  /** Staff */
  roleStaff(): string;
  /** Uses computers and AI tools at work */
  roleStaffAbout(): string;
  /** Add a rule */
  rulebookAdd(): string;
  /** Add a rule of your own */
  rulebookAddTitle(): string;
  /** Your office allows these tools. The table above says which data may go into which class. */
  rulebookApprovedLead(): string;
  /** Approved tools */
  rulebookApprovedTitle(): string;
  /** Who it is for */
  rulebookAudience(): string;
  /** Those who run the office */
  rulebookAudienceManagement(): string;
  /** All staff */
  rulebookAudienceStaff(): string;
  /** Back to the shipped words */
  rulebookBack(): string;
  /** The first day cannot lie before that of the version before. */
  rulebookBlockBeforeLast(): string;
  /** Please tell staff what is new, in one language at least. */
  rulebookBlockChangelog(): string;
  /** This is too long. Please use at most { NUMBER(1000) } letters. */
  rulebookBlockChangelogLong(): string;
  /** Legal staff must sign this draft off first. */
  rulebookBlockLegal(): string;
  /** The AI owner and legal staff must be two different people. */
  rulebookBlockOnePerson(): string;
  /** The AI owner must sign this draft off first. */
  rulebookBlockOwner(): string;
  /** The first day cannot lie in the past. */
  rulebookBlockPast(): string;
  /** The draft is like the rules in force. */
  rulebookBlockUnchanged(): string;
  /** Change */
  rulebookChange(): string;
  /** All the rules */
  rulebookChangedAll(): string;
  /** You signed version { $since }. Read what is new in version { $version }, then sign. The other rules are as you know them. */
  rulebookChangedLead(args: { since: string; version: string }): string;
  /** { $read } of { $total } parts read */
  rulebookChangedProgress(args: { read: string; total: string }): string;
  /** I have read this */
  rulebookChangedRead(): string;
  /** What changed since you signed */
  rulebookChangedTitle(): string;
  /** The list of approved tools */
  rulebookChangedTools(): string;
  /** What is new, in English */
  rulebookChangelogEn(): string;
  /** One or two sentences for staff. At least one language. */
  rulebookChangelogHint(): string;
  /** What is new, in Khmer */
  rulebookChangelogKm(): string;
  /** Changes as readers of { $language } see them */
  rulebookChangesIn(args: { language: string }): string;
  /** Nothing is changed yet */
  rulebookChangesNone(): string;
  /** Change a rule, a cell or a tool. You then see here what is new, in both languages. */
  rulebookChangesNoneLead(): string;
  /** Close */
  rulebookClose(): string;
  /** Compare two versions */
  rulebookCompare(): string;
  /** Older version */
  rulebookCompareFrom(): string;
  /** These two versions are the same. */
  rulebookCompareNone(): string;
  /** Newer version */
  rulebookCompareTo(): string;
  /** Critical: everyone must know it by heart */
  rulebookCritical(): string;
  /** Critical rule: it always holds */
  rulebookCriticalStays(): string;
  /** New */
  rulebookDifferenceAdded(): string;
  /** Changed */
  rulebookDifferenceChanged(): string;
  /** Data and tools */
  rulebookDifferenceGrid(): string;
  /** No longer holds */
  rulebookDifferenceRemoved(): string;
  /** Tool */
  rulebookDifferenceTool(): string;
  /** { $count -> */
  rulebookDraftChanged(args: { count: number }): string;
  /** The draft is like the rules in force. Whatever you change here stays a draft until you put it in force. */
  rulebookDraftNone(): string;
  /** See what it changes */
  rulebookDraftSee(): string;
  /** Change { $rule } */
  rulebookEdit(args: { rule: string }): string;
  /** Write both languages if you can. Where one is missing, people see the other. */
  rulebookEditLead(): string;
  /** Change rule { $rule } */
  rulebookEditTitle(args: { rule: string }): string;
  /** Version { $version } */
  rulebookEdition(args: { version: string }): string;
  /** From { $date }, put in force by { $name } */
  rulebookEditionFrom(args: { date: string; name: string }): string;
  /** In force */
  rulebookEditionHolds(): string;
  /** Loosened and signed off */
  rulebookEditionLoosened(): string;
  /** The rules Sala comes with, version { $version } */
  rulebookEditionShipped(args: { version: string }): string;
  /** Your office has no version of its own yet */
  rulebookEditionsNone(): string;
  /** Until then, staff read and sign the rules Sala comes with. */
  rulebookEditionsNoneLead(): string;
  /** First day in force */
  rulebookEffective(): string;
  /** A critical rule cannot be switched off. */
  rulebookFaultCritical(): string;
  /** The date cannot lie in the future. */
  rulebookFaultDayAhead(): string;
  /** Critical rule GR-06 keeps this cell shut. */
  rulebookFaultLocked(): string;
  /** Please fill in every field. */
  rulebookFaultNameMissing(): string;
  /** This is too long: at most { NUMBER(1000) } letters for a text and { NUMBER(120) } for a name. */
  rulebookFaultTooLong(): string;
  /** The list is full: { NUMBER(500) } is the most. */
  rulebookFaultTooMany(): string;
  /** Class T0 means “not approved”. Please choose another class. */
  rulebookFaultToolUnapproved(): string;
  /** This rule, class or condition is no longer there. */
  rulebookFaultUnknown(): string;
  /** Please write the rule and its reason, in one language at least. */
  rulebookFaultWordsMissing(): string;
  /** Find a rule */
  rulebookFilter(): string;
  /** No rule has these words. Try a shorter word. */
  rulebookFilterNone(): string;
  /** Put version { $version } in force */
  rulebookForce(args: { version: string }): string;
  /** This laptop follows the new version from its first day. Other laptops follow it after they load the next office file. */
  rulebookForceLead(): string;
  /** Put in force */
  rulebookForceTitle(): string;
  /** Version { $version } is put in force. */
  rulebookForced(args: { version: string }): string;
  /** Answer */
  rulebookGridAnswer(): string;
  /** Answers of the draft by data class and tool class */
  rulebookGridCaption(): string;
  /** { $data } in { $tool }: { $answer } */
  rulebookGridCell(args: { answer: string; data: string; tool: string }): string;
  /** Tighter */
  rulebookGridClosed(): string;
  /** Condition */
  rulebookGridCondition(): string;
  /** You may close a cell at any time. A cell that is more open than now is marked; the AI owner and legal staff must sign it off. */
  rulebookGridLead(): string;
  /** Always no: critical rule GR-06 */
  rulebookGridLocked(): string;
  /** Without a condition */
  rulebookGridNoCondition(): string;
  /** In force now: { $answer } */
  rulebookGridNow(args: { answer: string }): string;
  /** More open */
  rulebookGridOpened(): string;
  /** Back to the shipped answer */
  rulebookGridShipped(): string;
  /** { $data } in { $tool } */
  rulebookGridTitle(args: { data: string; tool: string }): string;
  /** Holds */
  rulebookHolds(): string;
  /** Newest version: { $version }, in force from { $date } */
  rulebookInForce(args: { date: string; version: string }): string;
  /** How it is put */
  rulebookKind(): string;
  /** Do and don’t */
  rulebookKindBoth(): string;
  /** Do */
  rulebookKindDo(): string;
  /** Don’t */
  rulebookKindDont(): string;
  /** Start from the rules Sala comes with. Make them tighter where your office needs it, and add rules and tools of your own. */
  rulebookLead(): string;
  /** Crossed out: old words. Underlined: new words. */
  rulebookLegend(): string;
  /** { $data } in { $tool }: { $before } → { $after } */
  rulebookLooseCell(args: { after: string; before: string; data: string; tool: string }): string;
  /** Rule { $rule } asks less, or its new words are not marked as stricter */
  rulebookLooseEased(args: { rule: string }): string;
  /** Rule { $rule } no longer holds */
  rulebookLooseOff(args: { rule: string }): string;
  /** Looser than now */
  rulebookLoosenings(): string;
  /** These points ask less of people than the rules in force. Two people must agree before they can be put in force. */
  rulebookLooseningsLead(): string;
  /** New: */
  rulebookNewWords(): string;
  /** Off */
  rulebookOff(): string;
  /** Old: */
  rulebookOldWords(): string;
  /** { $rule } holds */
  rulebookOn(args: { rule: string }): string;
  /** Own rule */
  rulebookOwn(): string;
  /** What this changes */
  rulebookPartDraft(): string;
  /** Versions */
  rulebookPartEditions(): string;
  /** Data and tools */
  rulebookPartGrid(): string;
  /** Rules */
  rulebookPartRules(): string;
  /** Approved tools */
  rulebookPartTools(): string;
  /** Parts of the rules of this office */
  rulebookParts(): string;
  /** Begin anew */
  rulebookReset(): string;
  /** Everything you changed since the newest version goes. The versions in force stay as they are. */
  rulebookResetAsk(): string;
  /** Throw the draft away? */
  rulebookResetTitle(): string;
  /** Not the shipped words */
  rulebookReworded(): string;
  /** Nothing changed in this language. */
  rulebookSameHere(): string;
  /** Save */
  rulebookSave(): string;
  /** Saved in the draft */
  rulebookSaved(): string;
  /** Saving… */
  rulebookSaving(): string;
  /** Section */
  rulebookSection(): string;
  /** What do the new words do? */
  rulebookSense(): string;
  /** This is a critical rule. New words count as looser unless they make it stricter. */
  rulebookSenseCritical(): string;
  /** The rule becomes looser */
  rulebookSenseLooser(): string;
  /** People must do less, or may do more. The AI owner and legal staff must sign it off. */
  rulebookSenseLooserAbout(): string;
  /** Please say what the new words do. */
  rulebookSenseMissing(): string;
  /** The duty stays the same */
  rulebookSenseSame(): string;
  /** A clearer sentence or a better translation. One language must stay as it was. Nobody is asked again. */
  rulebookSenseSameAbout(): string;
  /** The rule becomes stricter */
  rulebookSenseTighter(): string;
  /** People must do more, or may do less. Everyone reads it and signs again. */
  rulebookSenseTighterAbout(): string;
  /** Another register put these in force under a number that was already taken. Make a new version if you want what they say. */
  rulebookSetAsideLead(): string;
  /** Versions that never held */
  rulebookSetAsideTitle(): string;
  /** Your office follows the rules Sala comes with, version { $version } */
  rulebookShippedInForce(args: { version: string }): string;
  /** The shipped words */
  rulebookShippedWords(): string;
  /** { $count -> */
  rulebookSignLeft(args: { count: number }): string;
  /** Note a sign-off */
  rulebookSignOff(): string;
  /** The draft was changed after this sign-off. Please ask again. */
  rulebookSignOffLapsed(): string;
  /** They agree to this draft as it is now. If the draft is changed later, they must agree again. */
  rulebookSignOffLead(): string;
  /** { $name }, { $role }, { $date } */
  rulebookSignOffLine(args: { date: string; name: string; role: string }): string;
  /** Not signed off yet */
  rulebookSignOffMissing(): string;
  /** Name */
  rulebookSignOffName(): string;
  /** Date */
  rulebookSignOffOn(): string;
  /** Reason */
  rulebookSignOffReason(): string;
  /** Role in the office */
  rulebookSignOffRole(): string;
  /** Sign-off: { $signer } */
  rulebookSignOffTitle(args: { signer: string }): string;
  /** Sign-offs */
  rulebookSignOffs(): string;
  /** Legal staff */
  rulebookSignerLegal(): string;
  /** AI owner */
  rulebookSignerOwner(): string;
  /** What kind of version is this? */
  rulebookSize(): string;
  /** Major: { $version } */
  rulebookSizeMajor(args: { version: string }): string;
  /** A duty changes. Everyone reads what changed and signs again. */
  rulebookSizeMajorAbout(): string;
  /** Minor: { $version } */
  rulebookSizeMinor(args: { version: string }): string;
  /** Words, notes and tools. Nobody is asked again. */
  rulebookSizeMinorAbout(): string;
  /** A duty changes, so this is the major version { $version }. Everyone reads what changed and signs again. */
  rulebookSizeMust(args: { version: string }): string;
  /** Take this rule out */
  rulebookTakeOut(): string;
  /** The rule */
  rulebookText(): string;
  /** Rules of this office */
  rulebookTitle(): string;
  /** Add a tool */
  rulebookToolAdd(): string;
  /** Tool class */
  rulebookToolClass(): string;
  /** { $count -> */
  rulebookToolCount(args: { count: number }): string;
  /** Change { $tool } */
  rulebookToolEdit(args: { tool: string }): string;
  /** Change a tool */
  rulebookToolEditTitle(): string;
  /** Add to the list */
  rulebookToolList(): string;
  /** Add to the list: { $tool } */
  rulebookToolListOf(args: { tool: string }): string;
  /** Name of the tool */
  rulebookToolName(): string;
  /** What to know, in English */
  rulebookToolNoteEn(): string;
  /** For example who gives accounts, or which settings to choose */
  rulebookToolNoteHint(): string;
  /** What to know, in Khmer */
  rulebookToolNoteKm(): string;
  /** Take off the list */
  rulebookToolOut(): string;
  /** Approved, but not on this list */
  rulebookToolsApproved(): string;
  /** A request was approved for these tools. Staff see them here only after you add them and put the rules in force. */
  rulebookToolsApprovedLead(): string;
  /** Staff see this list beside the rules. A tool may come or go without a new signature. */
  rulebookToolsLead(): string;
  /** No tool is on the list yet */
  rulebookToolsNone(): string;
  /** Rule GR-02 says: use only tools on the approved list. Add the first one. */
  rulebookToolsNoneLead(): string;
  /** New in the draft */
  rulebookTurnAdded(): string;
  /** Changed in the draft */
  rulebookTurnChanged(): string;
  /** Off in the draft */
  rulebookTurnRemoved(): string;
  /** { $before } → { $after } */
  rulebookWasNow(args: { after: string; before: string }): string;
  /** Why */
  rulebookWhy(): string;
  /** Do and don’t */
  rulesBoth(): string;
  /** Copied */
  rulesCopied(): string;
  /** Could not copy. Please mark the words and copy them with Ctrl C. */
  rulesCopyFailed(): string;
  /** Critical rule */
  rulesCritical(): string;
  /** Do */
  rulesDo(): string;
  /** Don’t */
  rulesDont(): string;
  /** Find a rule */
  rulesFilter(): string;
  /** { $count -> */
  rulesFilterFound(args: { count: number }): string;
  /** Type a word or a number, such as GR-06 */
  rulesFilterHint(): string;
  /** Answers by data class and tool class */
  rulesGridCaption(): string;
  /** Data class */
  rulesGridData(): string;
  /** AI inside other software */
  rulesGridEmbedded(): string;
  /** Example: { $text } */
  rulesGridExample(args: { text: string }): string;
  /** Meaning and examples */
  rulesGridExamples(): string;
  /** Find the kind of data in the left column. Then follow the row to the tool you want to use. */
  rulesGridLead(): string;
  /** Table of data classes and tool classes. Scroll sideways to see all of it. */
  rulesGridScroll(): string;
  /** Which data may go into which tool? */
  rulesGridTitle(): string;
  /** The tool classes */
  rulesGridTools(): string;
  /** Version { $version }, in force since { $date } */
  rulesInForce(args: { date: string; version: string }): string;
  /** Copy: { $name } */
  rulesLinesCopy(args: { name: string }): string;
  /** Copy a line and put it under your text. Then fill in the words in square brackets. */
  rulesLinesLead(): string;
  /** Lines that say AI was used */
  rulesLinesTitle(): string;
  /** For management */
  rulesManagement(): string;
  /** Data and tools */
  rulesPartGrid(): string;
  /** Disclosure lines */
  rulesPartLines(): string;
  /** May I paste this? */
  rulesPartPaste(): string;
  /** Read and sign */
  rulesPartRead(): string;
  /** Parts of the rules */
  rulesParts(): string;
  /** { $read } of { $total } sections read */
  rulesProgress(args: { read: string; total: string }): string;
  /** Your reading */
  rulesProgressTitle(): string;
  /** Saved: this section is read. */
  rulesSaved(): string;
  /** Read */
  rulesSectionDone(): string;
  /** Not read yet */
  rulesSectionLeft(): string;
  /** Section { $number } of { $total } */
  rulesSectionPlace(args: { number: string; total: string }): string;
  /** I have read this section */
  rulesSectionRead(): string;
  /** { $count -> */
  rulesSectionSize(args: { count: number }): string;
  /** I have read and understood */
  rulesSignAgree(): string;
  /** Signing… */
  rulesSignBusy(): string;
  /** Sign */
  rulesSignButton(): string;
  /** You signed version { $version } on { $date }. This is a new major version. Please read it and sign again. */
  rulesSignChanged(args: { date: string; version: string }): string;
  /** The rules have changed */
  rulesSignChangedTitle(): string;
  /** In force since */
  rulesSignEffective(): string;
  /** Fingerprint of this text: { $digits } */
  rulesSignFingerprint(args: { digits: string }): string;
  /** Sala keeps your name, the version, the language, the time and this fingerprint on this laptop. */
  rulesSignKept(): string;
  /** { $count -> */
  rulesSignLeft(args: { count: number }): string;
  /** Your signature means */
  rulesSignMeaning(): string;
  /** What you sign */
  rulesSignStatement(): string;
  /** Sign the rules */
  rulesSignTitle(): string;
  /** Version */
  rulesSignVersion(): string;
  /** This was the last step: your certificate is ready. */
  rulesSignedCertificate(): string;
  /** Your signature is in My record. When a new major version comes, we ask you again. */
  rulesSignedKept(): string;
  /** Version { $version }, signed on { $date } */
  rulesSignedLine(args: { date: string; version: string }): string;
  /** You have signed the rules */
  rulesSignedTitle(): string;
  /** Go to My record */
  rulesToRecord(): string;
  /** Why: */
  rulesWhy(): string;
  /** { $count -> */
  searchFound(args: { count: number }): string;
  /** What are you looking for? */
  searchLabel(): string;
  /** Lessons */
  searchLessons(): string;
  /** Nothing found for “{ $query }” */
  searchNothing(args: { query: string }): string;
  /** Try a shorter word, or the same word in the other language. */
  searchNothingAbout(): string;
  /** Found in Khmer */
  searchOtherLanguage(): string;
  /** Rules */
  searchRules(): string;
  /** Glossary */
  searchTerms(): string;
  /** Use the arrow keys to choose, and Enter to open. */
  searchTipKeys(): string;
  /** You can write in English or in Khmer. Sala looks in both. */
  searchTipLanguage(): string;
  /** A rule number such as GR-07 leads straight to that rule. */
  searchTipRule(): string;
  /** Three tips */
  searchTips(): string;
  /** Search */
  searchTitle(): string;
  /** These settings are for this laptop, whoever is learning. */
  settingsAbout(): string;
  /** Numbers */
  settingsDigits(): string;
  /** 1 2 3 */
  settingsDigitsArabic(): string;
  /** ១ ២ ៣ */
  settingsDigitsKhmer(): string;
  /** Language */
  settingsLanguage(): string;
  /** Key of this laptop: { $laptop } */
  settingsLaptop(args: { laptop: string }): string;
  /** This is how large the text is now. */
  settingsTextSample(): string;
  /** Text size */
  settingsTextSize(): string;
  /** Colours */
  settingsTheme(): string;
  /** Dark */
  settingsThemeDark(): string;
  /** Light */
  settingsThemeLight(): string;
  /** As the system */
  settingsThemeSystem(): string;
  /** Settings */
  settingsTitle(): string;
  /** Sala { $app } · lessons { $content } */
  settingsVersion(args: { app: string; content: string }): string;
  /** Colour of ornaments */
  setupAccent(): string;
  /** { $count -> */
  setupAgainAfterMonths(args: { count: number; shown: string }): string;
  /** Some months after passing */
  setupAgainAfterPassing(): string;
  /** Only after a major change of the rules */
  setupAgainMajorRules(): string;
  /** Month */
  setupAgainMonth(): string;
  /** How many months after passing */
  setupAgainMonths(): string;
  /** Once, after joining */
  setupAgainOnce(): string;
  /** Every year by the end of a month */
  setupAgainYearly(): string;
  /** Every year by the end of { $month } */
  setupAgainYearlyMonth(args: { month: string }): string;
  /** Six letters or digits after #, such as #16244d. Leave it empty for Sala’s own. */
  setupColourHint(): string;
  /** Pick: { $colour } */
  setupColourPick(args: { colour: string }): string;
  /** This is not a colour yet. */
  setupColourUnread(): string;
  /** Contrast { $ratio } : 1 */
  setupContrast(args: { ratio: string }): string;
  /** Easy to read. { $least } : 1 is needed. */
  setupContrastEnough(args: { least: string }): string;
  /** Too faint to read. { $least } : 1 is needed. Choose a darker colour. */
  setupContrastFaint(args: { least: string }): string;
  /** What people must do, and by when */
  setupDuties(): string;
  /** One line for each track of the course. */
  setupDutiesAbout(): string;
  /** Comes again */
  setupDutyAgain(): string;
  /** { $count -> */
  setupDutyDays(args: { count: number; shown: string }): string;
  /** Days to finish */
  setupDutyDue(): string;
  /** Counted from the day a person joins. { NUMBER(1) } to { NUMBER(365) }. */
  setupDutyDueAbout(): string;
  /** Change { $track } */
  setupDutyEdit(args: { track: string }): string;
  /** Days of grace */
  setupDutyGrace(): string;
  /** Only after these days is a person called overdue. { NUMBER(0) } to { NUMBER(90) }. */
  setupDutyGraceAbout(): string;
  /** { $count -> */
  setupDutyMonths(args: { count: number; shown: string }): string;
  /** Nobody must */
  setupDutyNobody(): string;
  /** People in these roles must do this track */
  setupDutyOn(): string;
  /** Track */
  setupDutyTrack(): string;
  /** Certificate is valid for */
  setupDutyValid(): string;
  /** { NUMBER(1) } to { NUMBER(120) } months. */
  setupDutyValidAbout(): string;
  /** Months a certificate is valid */
  setupDutyValidMonths(): string;
  /** Who must do it */
  setupDutyWho(): string;
  /** Office file */
  setupFile(): string;
  /** Save it to a USB stick or send it by mail. On every other laptop: open Settings, then “Load my office’s file”. */
  setupFileAbout(): string;
  /** Something was changed since then. Please save a new office file and load it on the laptops. */
  setupFileChanged(): string;
  /** No office file was made yet. */
  setupFileNone(): string;
  /** Save the office file */
  setupFileSave(): string;
  /** Saving… */
  setupFileSaving(): string;
  /** The last office file has the number { $version }. */
  setupFileVersion(args: { version: string }): string;
  /** My office */
  setupFollow(): string;
  /** Compare this fingerprint with the one your office printed. If one sign differs, do not load the file and tell your office. */
  setupFollowCompare(): string;
  /** The fingerprint is the same. Load the file */
  setupFollowConfirm(): string;
  /** This laptop follows { $office } now. */
  setupFollowDone(args: { office: string }): string;
  /** This laptop will follow this office. */
  setupFollowFirst(): string;
  /** Fingerprint: { $fingerprint } */
  setupFollowKey(args: { fingerprint: string }): string;
  /** Load my office’s file */
  setupFollowLoad(): string;
  /** Reading… */
  setupFollowLoading(): string;
  /** An office without a name */
  setupFollowNameless(): string;
  /** This is a newer file of your office. It takes the place of file { $version }. */
  setupFollowNewer(args: { version: string }): string;
  /** This laptop follows no office yet. Your office can give you a file with its rules, due dates and look. */
  setupFollowNone(): string;
  /** Careful: this laptop follows another office now, { $office }. This file is of another office, or your office has a new key. Ask your office before you go on. */
  setupFollowOther(args: { office: string }): string;
  /** Yes, I asked. Follow the office of this file instead. */
  setupFollowReplace(): string;
  /** With rules { $version } of the office */
  setupFollowRules(args: { version: string }): string;
  /** This laptop follows this very file already. There is nothing to do. */
  setupFollowSame(): string;
  /** Office file { $version } of { $date } */
  setupFollowVersion(args: { date: string; version: string }): string;
  /** Colour of names and titles */
  setupInk(): string;
  /** Fingerprint of the office key */
  setupKey(): string;
  /** Print it and put it up in the office. People compare it when they load the office file, and anyone who checks a certificate of the office does too. */
  setupKeyAbout(): string;
  /** Print the fingerprint */
  setupKeyPrint(): string;
  /** What a unit is called here */
  setupLabel(): string;
  /** Such as department, bureau or section. It stands on certificates and reports. */
  setupLabelAbout(): string;
  /** Word for a unit in English */
  setupLabelEn(): string;
  /** Word for a unit in Khmer */
  setupLabelKm(): string;
  /** What you set here holds for everybody in the office. It reaches their laptops with the office file. */
  setupLead(): string;
  /** Logo */
  setupLogo(): string;
  /** A PNG or SVG file up to { NUMBER(5) } MB. Sala draws it anew and keeps only the small picture. Letters in an SVG must be turned into shapes first. */
  setupLogoAbout(): string;
  /** Logo of the office */
  setupLogoAlt(): string;
  /** Choose a logo */
  setupLogoChoose(): string;
  /** No logo yet */
  setupLogoNone(): string;
  /** Reading… */
  setupLogoReading(): string;
  /** Take the logo away */
  setupLogoRemove(): string;
  /** Look of certificates and reports */
  setupLook(): string;
  /** Your colours and your logo. Sala uses its own where you choose none. */
  setupLookAbout(): string;
  /** Name of the office */
  setupName(): string;
  /** Name in English */
  setupNameEn(): string;
  /** Name in Khmer */
  setupNameKm(): string;
  /** Please write a name in one language at least. */
  setupNameMissing(): string;
  /** Please write a whole number. */
  setupNumberMissing(): string;
  /** How it will look */
  setupPreview(): string;
  /** White label */
  setupPreviewLabel(): string;
  /** Sok Dara */
  setupPreviewName(): string;
  /** How long records are kept */
  setupRetention(): string;
  /** Records of people who left the office are kept so many months. Later you will be asked before anything is erased. */
  setupRetentionAbout(): string;
  /** Months, from { NUMBER(12) } to { NUMBER(240) } */
  setupRetentionMonths(): string;
  /** Add a role */
  setupRoleAdd(): string;
  /** Change { $role } */
  setupRoleEdit(args: { role: string }): string;
  /** This role is in use */
  setupRoleInUse(): string;
  /** Nearest role of the course */
  setupRoleNearest(): string;
  /** On a laptop, people choose one of these four. Their duties follow from it. */
  setupRoleNearestAbout(): string;
  /** Roles */
  setupRoles(): string;
  /** Every person has one role. It decides which tracks they must do. */
  setupRolesAbout(): string;
  /** Save */
  setupSave(): string;
  /** Set-up */
  setupTitle(): string;
  /** Add a unit */
  setupUnitAdd(): string;
  /** Add a unit below { $unit } */
  setupUnitAddBelow(args: { unit: string }): string;
  /** Add below */
  setupUnitBelow(): string;
  /** Change */
  setupUnitChange(): string;
  /** Closed */
  setupUnitClosed(): string;
  /** Change { $unit } */
  setupUnitEdit(args: { unit: string }): string;
  /** This unit is in use */
  setupUnitInUse(): string;
  /** level { $level } */
  setupUnitLevel(args: { level: string }): string;
  /** Belongs to */
  setupUnitParent(): string;
  /** No other unit (top level) */
  setupUnitTop(): string;
  /** Units */
  setupUnits(): string;
  /** A unit can belong to another unit. Close a unit that is no longer used: its records stay. */
  setupUnitsAbout(): string;
  /** No units yet */
  setupUnitsNone(): string;
  /** Add the first one, such as a department. */
  setupUnitsNoneAbout(): string;
  /** Show closed units */
  setupUnitsShowClosed(): string;
  /** Add a person */
  staffAdd(): string;
  /** Add a person */
  staffAddTitle(): string;
  /** Somebody has this name already */
  staffAlike(): string;
  /** Is it the same person? Then do not add them again. */
  staffAlikeAbout(): string;
  /** It is somebody else: save */
  staffAlikeSave(): string;
  /** What is asked */
  staffAsked(): string;
  /** Nothing is asked of this person. */
  staffAskedNone(): string;
  /** Assign a track */
  staffAssign(): string;
  /** Due on (may be empty) */
  staffAssignDue(): string;
  /** Assigned */
  staffAssigned(): string;
  /** They are back */
  staffBack(): string;
  /** Back to the columns */
  staffBackColumns(): string;
  /** All people */
  staffBackToList(): string;
  /** Please choose */
  staffChoose(): string;
  /** Show everybody */
  staffClear(): string;
  /** Column */
  staffColumn(): string;
  /** Holds */
  staffColumnHolds(): string;
  /** Choose a column for the names or the staff number. */
  staffColumnNoName(): string;
  /** First rows */
  staffColumnSample(): string;
  /** Leave out */
  staffColumnSkip(): string;
  /** Two columns hold the same: { $field }. The first that is not empty counts. */
  staffColumnTwice(args: { field: string }): string;
  /** Column { $number } */
  staffColumnUnnamed(args: { number: string }): string;
  /** Sala guessed what each column holds. Please check it. */
  staffColumnsAbout(): string;
  /** { $count -> */
  staffCount(args: { count: number }): string;
  /** Please write the day. */
  staffDayMissing(): string;
  /** None: such rows are left out */
  staffDefaultNone(): string;
  /** Role of new people whose row names none */
  staffDefaultRole(): string;
  /** Unit of new people whose row names none */
  staffDefaultUnit(): string;
  /** { $count -> */
  staffDone(args: { count: number }): string;
  /** { $count -> */
  staffDoneLeftOut(args: { count: number }): string;
  /** { $count -> */
  staffDoneLinked(args: { count: number }): string;
  /** To the list of people */
  staffDoneList(): string;
  /** Import another list */
  staffDoneMore(): string;
  /** Due */
  staffDue(): string;
  /** Change */
  staffEdit(): string;
  /** Change what is known */
  staffEditTitle(): string;
  /** Nobody is here yet */
  staffEmpty(): string;
  /** Import the list your office has, or add people one by one. */
  staffEmptyAbout(): string;
  /** Added to the register */
  staffEventAdded(): string;
  /** Assigned: { $track } */
  staffEventAssigned(args: { track: string }): string;
  /** Back in the office */
  staffEventBack(): string;
  /** Entry changed */
  staffEventChanged(): string;
  /** Exempt from: { $track } */
  staffEventExempted(args: { track: string }): string;
  /** { $from } → { $to } */
  staffEventFromTo(args: { from: string; to: string }): string;
  /** Taken over from a list */
  staffEventImported(): string;
  /** Left, last day { $date } */
  staffEventLeft(args: { date: string }): string;
  /** A learning record was linked */
  staffEventLinked(): string;
  /** Exemption ended: { $track } */
  staffEventObliged(args: { track: string }): string;
  /** Import undone */
  staffEventSetBack(): string;
  /** Assignment taken back: { $track } */
  staffEventUnassigned(args: { track: string }): string;
  /** The link to a learning record was taken away */
  staffEventUnlinked(): string;
  /** until { $date } */
  staffEventUntil(args: { date: string }): string;
  /** Save the evidence pack */
  staffEvidence(): string;
  /** A ZIP file with the training record as PDF, tables as XLSX and a signed JSON file for checking. */
  staffEvidenceAbout(): string;
  /** Making the evidence pack… */
  staffEvidenceSaving(): string;
  /** Evidence pack */
  staffEvidenceTitle(): string;
  /** Exempt from a track */
  staffExempt(): string;
  /** Why */
  staffExemptReason(): string;
  /** Until (may be empty) */
  staffExemptUntil(): string;
  /** Exempt */
  staffExempted(): string;
  /** Save as CSV */
  staffExportCsv(): string;
  /** Save as XLSX */
  staffExportXlsx(): string;
  /** The office has several of this name. Write those above it too: Finance / Desk. */
  staffFaultAmbiguous(): string;
  /** This is no longer in use. */
  staffFaultClosed(): string;
  /** This is missing. */
  staffFaultMissing(): string;
  /** A name in Khmer or in Latin letters is needed. */
  staffFaultNameMissing(): string;
  /** This is no e-mail address. */
  staffFaultNoAddress(): string;
  /** This is no day that can be read. Write 2026-03-31 or 31/03/2026. */
  staffFaultNoDay(): string;
  /** Write km or en. */
  staffFaultNoLanguage(): string;
  /** This day cannot be right. */
  staffFaultOddDay(): string;
  /** Somebody else has this number. */
  staffFaultTaken(): string;
  /** This is longer than { NUMBER(200) } letters. */
  staffFaultTooLong(): string;
  /** The office has none of this name. */
  staffFaultUnknown(): string;
  /** E-mail */
  staffFieldEmail(): string;
  /** Family name */
  staffFieldFamilyName(): string;
  /** Given name */
  staffFieldGivenName(): string;
  /** Joined */
  staffFieldJoined(): string;
  /** Language */
  staffFieldLanguage(): string;
  /** Last day */
  staffFieldLeft(): string;
  /** Name in Khmer */
  staffFieldNameKhmer(): string;
  /** Name in Latin letters */
  staffFieldNameLatin(): string;
  /** Sala id */
  staffFieldPerson(): string;
  /** Role */
  staffFieldRole(): string;
  /** Staff number */
  staffFieldStaffNumber(): string;
  /** Unit */
  staffFieldUnit(): string;
  /** One row for each person, with heads in the first row. Up to { NUMBER(20) } MB and { NUMBER(200000) } rows. */
  staffFileAbout(): string;
  /** Choose another file */
  staffFileAgain(): string;
  /** { $name }: { $rows -> */
  staffFileRead(args: { name: string; rows: number }): string;
  /** All */
  staffFilterAll(): string;
  /** Role */
  staffFilterRole(): string;
  /** Unit */
  staffFilterUnit(): string;
  /** Everything in order */
  staffHistory(): string;
  /** noted by { $name } */
  staffHistoryBy(args: { name: string }): string;
  /** Show more */
  staffHistoryMore(): string;
  /** Nothing has happened yet. */
  staffHistoryNone(): string;
  /** Import a list */
  staffImport(): string;
  /** Take the list you have: an Excel file (XLSX) or CSV. You look through everything before anything is changed. */
  staffImportLead(): string;
  /** Import a list of people */
  staffImportTitle(): string;
  /** What is known */
  staffKnown(): string;
  /** Not known */
  staffLanguageNone(): string;
  /** Learns on a laptop */
  staffLaptop(): string;
  /** The last import added or changed { $count -> */
  staffLastImport(args: { count: number; when: string }): string;
  /** Everybody of your office: who they are, where they work, what is asked of them. */
  staffLead(): string;
  /** Learning records */
  staffLearner(): string;
  /** It is this person: link */
  staffLearnerLink(): string;
  /** Perhaps the same person */
  staffLearnerMaybe(): string;
  /** No learner of a laptop is linked with this person yet. */
  staffLearnerNone(): string;
  /** Take the link away */
  staffLearnerUnlink(): string;
  /** Learning record */
  staffLearning(): string;
  /** Left the office */
  staffLeave(): string;
  /** Last day */
  staffLeaveOn(): string;
  /** Why */
  staffLeaveReason(): string;
  /** Note that they left */
  staffLeaveSave(): string;
  /** Left { $date } */
  staffLeftOn(args: { date: string }): string;
  /** Link them */
  staffLinkSure(): string;
  /** Look through */
  staffLook(): string;
  /** Comparing the list with the register… */
  staffLooking(): string;
  /** Name */
  staffName(): string;
  /** Parts of People */
  staffNav(): string;
  /** Import */
  staffNavImport(): string;
  /** List */
  staffNavPeople(): string;
  /** No learning record yet */
  staffNoLaptop(): string;
  /** The office has no units yet. Add units in the office's settings, or import a list that names them. */
  staffNoUnits(): string;
  /** Nobody found */
  staffNone(): string;
  /** Try fewer letters, or show everybody. */
  staffNoneAbout(): string;
  /** Assign, exempt, leave */
  staffNotes(): string;
  /** End the exemption */
  staffOblige(): string;
  /** Finished on */
  staffPackFinished(): string;
  /** Lessons finished */
  staffPackLessons(): string;
  /** Lessons in all */
  staffPackLessonsOf(): string;
  /** Module */
  staffPackModule(): string;
  /** Modules */
  staffPackModules(): string;
  /** Evidence of training. The PDF is for reading, the XLSX for counting. The JSON file is signed with the key of this office's register ({ $key }): a change shows. Who has that key can be asked of the office. */
  staffPackReadme(args: { key: string }): string;
  /** Page { $page } of { $pages } */
  staffPage(args: { page: string; pages: string }): string;
  /** Page before */
  staffPageBefore(): string;
  /** Next page */
  staffPageNext(): string;
  /** New */
  staffPlanAdd(): string;
  /** Changed */
  staffPlanChange(): string;
  /** To be decided */
  staffPlanConflict(): string;
  /** Twice in the list */
  staffPlanDuplicate(): string;
  /** With mistakes */
  staffPlanFaulty(): string;
  /** Rows with mistakes, rows to be decided and rows that are twice in the list are left out. Everybody else is taken over. */
  staffPlanLeftOut(): string;
  /** Only the first { $count } rows are listed. */
  staffPlanMore(args: { count: string }): string;
  /** Unchanged */
  staffPlanNothing(): string;
  /** Please write the reason. */
  staffReasonMissing(): string;
  /** is back */
  staffRowBack(): string;
  /** The same person as in line { $line }. */
  staffRowDuplicate(args: { line: string }): string;
  /** Line { $line } */
  staffRowLine(args: { line: string }): string;
  /** The person is known, but this staff number belongs to { $name }. */
  staffRowNumberTaken(args: { name: string }): string;
  /** Line { $line } has the same staff number and another name. */
  staffRowNumberTwice(args: { line: string }): string;
  /** This staff number belongs to { $name }. */
  staffRowOtherName(args: { name: string }): string;
  /** It is the same person with a new name */
  staffRowRenamed(): string;
  /** Several people have this name. Add the staff number or the unit. */
  staffRowSeveral(): string;
  /** “{ $text }”: */
  staffRowWritten(args: { text: string }): string;
  /** New people */
  staffRowsAdd(): string;
  /** People who change */
  staffRowsChange(): string;
  /** Rows to be decided */
  staffRowsConflict(): string;
  /** People who are twice in the list */
  staffRowsDuplicate(): string;
  /** Rows with mistakes */
  staffRowsFaulty(): string;
  /** Unchanged */
  staffRowsNothing(): string;
  /** Save */
  staffSave(): string;
  /** Search by name, number or e-mail */
  staffSearch(): string;
  /** People */
  staffSheet(): string;
  /** Sheet */
  staffSheetChoose(): string;
  /** Who */
  staffStanding(): string;
  /** Everybody */
  staffStandingEverybody(): string;
  /** Here now */
  staffStandingHere(): string;
  /** Left */
  staffStandingLeft(): string;
  /** Standing */
  staffState(): string;
  /** Exempt */
  staffStateExempt(): string;
  /** Run out */
  staffStateExpired(): string;
  /** Runs out in { NUMBER(30) } days */
  staffStateExpiring30(): string;
  /** Runs out in { NUMBER(60) } days */
  staffStateExpiring60(): string;
  /** Runs out in { NUMBER(90) } days */
  staffStateExpiring90(): string;
  /** In progress */
  staffStateInProgress(): string;
  /** Not started */
  staffStateNotStarted(): string;
  /** Overdue */
  staffStateOverdue(): string;
  /** Valid */
  staffStateValid(): string;
  /** { NUMBER(2) }. Columns */
  staffStepColumns(): string;
  /** { NUMBER(4) }. Done */
  staffStepDone(): string;
  /** { NUMBER(1) }. Choose the file */
  staffStepFile(): string;
  /** { NUMBER(3) }. Look through */
  staffStepLook(): string;
  /** { $count -> */
  staffSureLinks(args: { count: number }): string;
  /** { $count -> */
  staffTake(args: { count: number }): string;
  /** Taking over… */
  staffTaking(): string;
  /** People */
  staffTitle(): string;
  /** Track */
  staffTrack(): string;
  /** Take back */
  staffUnassign(): string;
  /** Undo this import */
  staffUndo(): string;
  /** Everybody in it will be as before. New people are taken out again. Units and roles it made stay. */
  staffUndoAbout(): string;
  /** Undo the import? */
  staffUndoAsk(): string;
  /** { $count -> */
  staffUndone(args: { count: number }): string;
  /** Leave these rows out */
  staffUnknownLeave(): string;
  /** “{ $name }” means */
  staffUnknownMeans(args: { name: string }): string;
  /** Make it new */
  staffUnknownNew(): string;
  /** Roles that the office does not know */
  staffUnknownRoles(): string;
  /** { $count -> */
  staffUnknownRows(args: { count: number }): string;
  /** Units that the office does not know */
  staffUnknownUnits(): string;
  /** Valid until */
  staffValidUntil(): string;
  /** Translation not yet reviewed by a native reader */
  translationUnreviewed(): string;
  /** { $day }, { $time } */
  unitDayAndTime(args: { day: string; time: string }): string;
  /** { $count -> */
  unitMinutes(args: { count: number }): string;
  /** Yes */
  yes(): string;
}

/** The id of each method's message. */
export const messageIds = {
  appName: "app-name",
  appTagline: "app-tagline",
  assessmentActionGap: "assessment-action-gap",
  assessmentActionGate: "assessment-action-gate",
  assessmentActionIn: "assessment-action-in",
  assessmentActionMake: "assessment-action-make",
  assessmentActions: "assessment-actions",
  assessmentActionsNone: "assessment-actions-none",
  assessmentAgreeReason: "assessment-agree-reason",
  assessmentAgreed: "assessment-agreed",
  assessmentAlike: "assessment-alike",
  assessmentAnchor: "assessment-anchor",
  assessmentAnswerClear: "assessment-answer-clear",
  assessmentAnswerSave: "assessment-answer-save",
  assessmentApart: "assessment-apart",
  assessmentArea: "assessment-area",
  assessmentAreaDone: "assessment-area-done",
  assessmentAreaFlagged: "assessment-area-flagged",
  assessmentAreaNone: "assessment-area-none",
  assessmentAreaOpen: "assessment-area-open",
  assessmentAreaSaid: "assessment-area-said",
  assessmentAreaScore: "assessment-area-score",
  assessmentAreaTarget: "assessment-area-target",
  assessmentAreas: "assessment-areas",
  assessmentAssessorFirst: "assessment-assessor-first",
  assessmentAssessorHint: "assessment-assessor-hint",
  assessmentAssessorMissing: "assessment-assessor-missing",
  assessmentAssessorSecond: "assessment-assessor-second",
  assessmentBand: "assessment-band",
  assessmentBandDeveloping: "assessment-band-developing",
  assessmentBandHere: "assessment-band-here",
  assessmentBandLeading: "assessment-band-leading",
  assessmentBandManaged: "assessment-band-managed",
  assessmentBandNotStarted: "assessment-band-not-started",
  assessmentBandStarting: "assessment-band-starting",
  assessmentBegin: "assessment-begin",
  assessmentBeginRunning: "assessment-begin-running",
  assessmentCapAreaLow: "assessment-cap-area-low",
  assessmentCapEvidence: "assessment-cap-evidence",
  assessmentCapGateLow: "assessment-cap-gate-low",
  assessmentCapGateOpen: "assessment-cap-gate-open",
  assessmentClose: "assessment-close",
  assessmentCloseAbout: "assessment-close-about",
  assessmentCloseLeft: "assessment-close-left",
  assessmentClosed: "assessment-closed",
  assessmentComputed: "assessment-computed",
  assessmentComputedAlso: "assessment-computed-also",
  assessmentComputedLift: "assessment-computed-lift",
  assessmentComputedNone: "assessment-computed-none",
  assessmentConfidence: "assessment-confidence",
  assessmentConfidenceHigh: "assessment-confidence-high",
  assessmentConfidenceLow: "assessment-confidence-low",
  assessmentConfidenceMedium: "assessment-confidence-medium",
  assessmentContinue: "assessment-continue",
  assessmentDiffers: "assessment-differs",
  assessmentDown: "assessment-down",
  assessmentDrop: "assessment-drop",
  assessmentDropAbout: "assessment-drop-about",
  assessmentDropReason: "assessment-drop-reason",
  assessmentEmpty: "assessment-empty",
  assessmentEmptyTitle: "assessment-empty-title",
  assessmentEvidence: "assessment-evidence",
  assessmentEvidenceAdd: "assessment-evidence-add",
  assessmentEvidenceChanged: "assessment-evidence-changed",
  assessmentEvidenceFile: "assessment-evidence-file",
  assessmentEvidenceFileLabel: "assessment-evidence-file-label",
  assessmentEvidenceFileMissing: "assessment-evidence-file-missing",
  assessmentEvidenceFresh: "assessment-evidence-fresh",
  assessmentEvidenceHint: "assessment-evidence-hint",
  assessmentEvidenceKind: "assessment-evidence-kind",
  assessmentEvidenceLink: "assessment-evidence-link",
  assessmentEvidenceLinkLabel: "assessment-evidence-link-label",
  assessmentEvidenceMissing: "assessment-evidence-missing",
  assessmentEvidenceNone: "assessment-evidence-none",
  assessmentEvidenceOld: "assessment-evidence-old",
  assessmentEvidenceOn: "assessment-evidence-on",
  assessmentEvidenceOnWrong: "assessment-evidence-on-wrong",
  assessmentEvidenceRemove: "assessment-evidence-remove",
  assessmentEvidenceSave: "assessment-evidence-save",
  assessmentEvidenceText: "assessment-evidence-text",
  assessmentEvidenceTextLabel: "assessment-evidence-text-label",
  assessmentEvidenceTextMissing: "assessment-evidence-text-missing",
  assessmentGapNext: "assessment-gap-next",
  assessmentGapPoints: "assessment-gap-points",
  assessmentGaps: "assessment-gaps",
  assessmentGapsAll: "assessment-gaps-all",
  assessmentGapsNone: "assessment-gaps-none",
  assessmentGateMet: "assessment-gate-met",
  assessmentGateNotNeeded: "assessment-gate-not-needed",
  assessmentGateOpen: "assessment-gate-open",
  assessmentGateUnanswered: "assessment-gate-unanswered",
  assessmentGateValue: "assessment-gate-value",
  assessmentGates: "assessment-gates",
  assessmentHighUse: "assessment-high-use",
  assessmentHighUseAbout: "assessment-high-use-about",
  assessmentHighUseKnown: "assessment-high-use-known",
  assessmentHonest: "assessment-honest",
  assessmentImport: "assessment-import",
  assessmentImportAbout: "assessment-import-about",
  assessmentLead: "assessment-lead",
  assessmentLegend: "assessment-legend",
  assessmentLoweredNoEvidence: "assessment-lowered-no-evidence",
  assessmentLoweredOldEvidence: "assessment-lowered-old-evidence",
  assessmentMeasureCoreTraining: "assessment-measure-core-training",
  assessmentMeasureDeciderTraining: "assessment-measure-decider-training",
  assessmentMeasureRulesSigned: "assessment-measure-rules-signed",
  assessmentMustHave: "assessment-must-have",
  assessmentNext: "assessment-next",
  assessmentNotApplicable: "assessment-not-applicable",
  assessmentNotApplicableReason: "assessment-not-applicable-reason",
  assessmentNote: "assessment-note",
  assessmentNoteSave: "assessment-note-save",
  assessmentNumberBand: "assessment-number-band",
  assessmentPartOverview: "assessment-part-overview",
  assessmentPartRounds: "assessment-part-rounds",
  assessmentPartTargets: "assessment-part-targets",
  assessmentPlan: "assessment-plan",
  assessmentPrevious: "assessment-previous",
  assessmentProfile: "assessment-profile",
  assessmentProfileD: "assessment-profile-d",
  assessmentProfileDAbout: "assessment-profile-d-about",
  assessmentProfileP: "assessment-profile-p",
  assessmentProfilePAbout: "assessment-profile-p-about",
  assessmentProfileU: "assessment-profile-u",
  assessmentProfileUAbout: "assessment-profile-u-about",
  assessmentReasonMissing: "assessment-reason-missing",
  assessmentRound: "assessment-round",
  assessmentRoundOpen: "assessment-round-open",
  assessmentRoundOther: "assessment-round-other",
  assessmentRoundOverall: "assessment-round-overall",
  assessmentRoundShow: "assessment-round-show",
  assessmentRoundVersion: "assessment-round-version",
  assessmentRoundsLead: "assessment-rounds-lead",
  assessmentRoundsNone: "assessment-rounds-none",
  assessmentSaidBy: "assessment-said-by",
  assessmentSame: "assessment-same",
  assessmentSaveFile: "assessment-save-file",
  assessmentSavedTo: "assessment-saved-to",
  assessmentScope: "assessment-scope",
  assessmentScopeHint: "assessment-scope-hint",
  assessmentScopeLabel: "assessment-scope-label",
  assessmentScore: "assessment-score",
  assessmentScoreNone: "assessment-score-none",
  assessmentSoFar: "assessment-so-far",
  assessmentTarget: "assessment-target",
  assessmentTargetBy: "assessment-target-by",
  assessmentTargetClear: "assessment-target-clear",
  assessmentTargetNow: "assessment-target-now",
  assessmentTargetSave: "assessment-target-save",
  assessmentTargetWrong: "assessment-target-wrong",
  assessmentTargetsLead: "assessment-targets-lead",
  assessmentTargetsNone: "assessment-targets-none",
  assessmentTitle: "assessment-title",
  assessmentToOverview: "assessment-to-overview",
  assessmentTrend: "assessment-trend",
  assessmentTrendFew: "assessment-trend-few",
  assessmentUp: "assessment-up",
  assessmentWaiting: "assessment-waiting",
  assessmentWho: "assessment-who",
  assessmentWhoAbout: "assessment-who-about",
  boardAnswered: "board-answered",
  boardBack: "board-back",
  boardBallotAt: "board-ballot-at",
  boardBallotBroken: "board-ballot-broken",
  boardBallotLead: "board-ballot-lead",
  boardBallotOther: "board-ballot-other",
  boardBallotReason: "board-ballot-reason",
  boardBallotTitle: "board-ballot-title",
  boardBallotsIn: "board-ballots-in",
  boardBallotsInAbout: "board-ballots-in-about",
  boardChoiceAbstain: "board-choice-abstain",
  boardChoiceAbstainAbout: "board-choice-abstain-about",
  boardChoiceApprove: "board-choice-approve",
  boardChoiceApproveAbout: "board-choice-approve-about",
  boardChoiceReject: "board-choice-reject",
  boardChoiceRejectAbout: "board-choice-reject-about",
  boardChooseFile: "board-choose-file",
  boardChooseFiles: "board-choose-files",
  boardClose: "board-close",
  boardCloseAbout: "board-close-about",
  boardCloseDo: "board-close-do",
  boardCloseReason: "board-close-reason",
  boardClosed: "board-closed",
  boardClosedReason: "board-closed-reason",
  boardColumnAnswer: "board-column-answer",
  boardCount: "board-count",
  boardDocumentReport: "board-document-report",
  boardDocumentRules: "board-document-rules",
  boardFileChosen: "board-file-chosen",
  boardFileOut: "board-file-out",
  boardFileOutAbout: "board-file-out-about",
  boardFileSave: "board-file-save",
  boardHash: "board-hash",
  boardLead: "board-lead",
  boardLimits: "board-limits",
  boardLimitsTitle: "board-limits-title",
  boardMarkAbsent: "board-mark-absent",
  boardMarkConflict: "board-mark-conflict",
  boardMemberAdd: "board-member-add",
  boardMemberChange: "board-member-change",
  boardMemberChangeOf: "board-member-change-of",
  boardMemberFile: "board-member-file",
  boardMemberFileAgain: "board-member-file-again",
  boardMemberFileHint: "board-member-file-hint",
  boardMemberFileMissing: "board-member-file-missing",
  boardMemberKey: "board-member-key",
  boardMemberName: "board-member-name",
  boardMemberNameMissing: "board-member-name-missing",
  boardMemberRead: "board-member-read",
  boardMemberRemove: "board-member-remove",
  boardMemberRemoveAbout: "board-member-remove-about",
  boardMemberRemoveOf: "board-member-remove-of",
  boardMemberRole: "board-member-role",
  boardMembers: "board-members",
  boardMembersCount: "board-members-count",
  boardMembersNone: "board-members-none",
  boardMissingFile: "board-missing-file",
  boardMissingLabel: "board-missing-label",
  boardMissingTitle: "board-missing-title",
  boardMotions: "board-motions",
  boardMotionsNone: "board-motions-none",
  boardOfficeKey: "board-office-key",
  boardOfficeKeyAbout: "board-office-key-about",
  boardOpened: "board-opened",
  boardOwnAfter: "board-own-after",
  boardOwnChoice: "board-own-choice",
  boardOwnChoiceMissing: "board-own-choice-missing",
  boardOwnCompare: "board-own-compare",
  boardOwnCompareAbout: "board-own-compare-about",
  boardOwnFrom: "board-own-from",
  boardOwnKey: "board-own-key",
  boardOwnKeyAbout: "board-own-key-about",
  boardOwnKeyIs: "board-own-key-is",
  boardOwnKeyMade: "board-own-key-made",
  boardOwnKeyMake: "board-own-key-make",
  boardOwnKeyNone: "board-own-key-none",
  boardOwnKeySave: "board-own-key-save",
  boardOwnMembers: "board-own-members",
  boardOwnMotion: "board-own-motion",
  boardOwnMotionAbout: "board-own-motion-about",
  boardOwnMotionNeedsKey: "board-own-motion-needs-key",
  boardOwnNotAsked: "board-own-not-asked",
  boardOwnOther: "board-own-other",
  boardOwnReason: "board-own-reason",
  boardOwnReasonAbout: "board-own-reason-about",
  boardOwnRulesAbout: "board-own-rules-about",
  boardOwnSame: "board-own-same",
  boardOwnSign: "board-own-sign",
  boardOwnSigned: "board-own-signed",
  boardOwnSigner: "board-own-signer",
  boardOwnSignerAbout: "board-own-signer-about",
  boardOwnSigning: "board-own-signing",
  boardPut: "board-put",
  boardPutDo: "board-put-do",
  boardPutFile: "board-put-file",
  boardPutFileHint: "board-put-file-hint",
  boardPutKind: "board-put-kind",
  boardPutNone: "board-put-none",
  boardPutNumber: "board-put-number",
  boardPutReport: "board-put-report",
  boardPutRules: "board-put-rules",
  boardPutRulesNone: "board-put-rules-none",
  boardPutText: "board-put-text",
  boardPutTitle: "board-put-title",
  boardPutTitleReport: "board-put-title-report",
  boardPutTitleRules: "board-put-title-rules",
  boardPutVersion: "board-put-version",
  boardQuorumWords: "board-quorum-words",
  boardReading: "board-reading",
  boardResult: "board-result",
  boardResultDecided: "board-result-decided",
  boardResultOpen: "board-result-open",
  boardResultUnreachable: "board-result-unreachable",
  boardSave: "board-save",
  boardSaving: "board-saving",
  boardStateAbstain: "board-state-abstain",
  boardStateApprove: "board-state-approve",
  boardStateClosed: "board-state-closed",
  boardStateOpen: "board-state-open",
  boardStateReject: "board-state-reject",
  boardTakenConflict: "board-taken-conflict",
  boardTakenCounted: "board-taken-counted",
  boardTakenKnown: "board-taken-known",
  boardTakenOtherText: "board-taken-other-text",
  boardTitle: "board-title",
  boardWho: "board-who",
  boardWhoScroll: "board-who-scroll",
  buttonBack: "button-back",
  buttonCancel: "button-cancel",
  buttonClose: "button-close",
  buttonContinue: "button-continue",
  buttonCopy: "button-copy",
  buttonOpen: "button-open",
  buttonPrint: "button-print",
  buttonRetry: "button-retry",
  buttonSave: "button-save",
  buttonSearch: "button-search",
  buttonTryAgain: "button-try-again",
  calendarDay: "calendar-day",
  calendarLong: "calendar-long",
  calendarMonth: "calendar-month",
  casesApprovedClass: "cases-approved-class",
  casesApprovedData: "cases-approved-data",
  casesBack: "cases-back",
  casesChoose: "cases-choose",
  casesConditions: "cases-conditions",
  casesCountAll: "cases-count-all",
  casesCountApproved: "cases-count-approved",
  casesCountAssessed: "cases-count-assessed",
  casesCountDue: "cases-count-due",
  casesCountEnding: "cases-count-ending",
  casesCountInTime: "cases-count-in-time",
  casesCountMedian: "cases-count-median",
  casesCountMissing: "cases-count-missing",
  casesCountOpen: "cases-count-open",
  casesCountOverdue: "cases-count-overdue",
  casesCountRunning: "cases-count-running",
  casesCountSevere: "cases-count-severe",
  casesCountSilent: "cases-count-silent",
  casesCountStanding: "cases-count-standing",
  casesCountWaiting: "cases-count-waiting",
  casesData: "cases-data",
  casesDay: "cases-day",
  casesDayShape: "cases-day-shape",
  casesDecidedBy: "cases-decided-by",
  casesDecidedOn: "cases-decided-on",
  casesExceptionAbout: "cases-exception-about",
  casesExceptionActive: "cases-exception-active",
  casesExceptionAdd: "cases-exception-add",
  casesExceptionAgain: "cases-exception-again",
  casesExceptionDays: "cases-exception-days",
  casesExceptionEmpty: "cases-exception-empty",
  casesExceptionEmptyAbout: "cases-exception-empty-about",
  casesExceptionEnd: "cases-exception-end",
  casesExceptionEndOn: "cases-exception-end-on",
  casesExceptionEnded: "cases-exception-ended",
  casesExceptionEnding: "cases-exception-ending",
  casesExceptionFollows: "cases-exception-follows",
  casesExceptionFor: "cases-exception-for",
  casesExceptionForPerson: "cases-exception-for-person",
  casesExceptionFrom: "cases-exception-from",
  casesExceptionLastDay: "cases-exception-last-day",
  casesExceptionLead: "cases-exception-lead",
  casesExceptionPerson: "cases-exception-person",
  casesExceptionPlanned: "cases-exception-planned",
  casesExceptionRole: "cases-exception-role",
  casesExceptionRule: "cases-exception-rule",
  casesExceptionUntilHint: "cases-exception-until-hint",
  casesExceptionWhy: "cases-exception-why",
  casesFind: "cases-find",
  casesGapNone: "cases-gap-none",
  casesGapNoneAbout: "cases-gap-none-about",
  casesGapStopped: "cases-gap-stopped",
  casesGapStoppedAbout: "cases-gap-stopped-about",
  casesHistory: "cases-history",
  casesHistoryAbout: "cases-history-about",
  casesHoursMinutes: "cases-hours-minutes",
  casesImpactAdd: "cases-impact-add",
  casesImpactAllAnswered: "cases-impact-all-answered",
  casesImpactAnswer: "cases-impact-answer",
  casesImpactBy: "cases-impact-by",
  casesImpactConclude: "cases-impact-conclude",
  casesImpactConcludeOpen: "cases-impact-conclude-open",
  casesImpactConditions: "cases-impact-conditions",
  casesImpactConditionsHint: "cases-impact-conditions-hint",
  casesImpactEmpty: "cases-impact-empty",
  casesImpactEmptyAbout: "cases-impact-empty-about",
  casesImpactGo: "cases-impact-go",
  casesImpactLead: "cases-impact-lead",
  casesImpactNoAnswer: "cases-impact-no-answer",
  casesImpactNoteTo: "cases-impact-note-to",
  casesImpactOn: "cases-impact-on",
  casesImpactOpen: "cases-impact-open",
  casesImpactOutcome: "cases-impact-outcome",
  casesImpactStop: "cases-impact-stop",
  casesImpactTitle: "cases-impact-title",
  casesImpactUnanswered: "cases-impact-unanswered",
  casesImpactUses: "cases-impact-uses",
  casesImpactWithdraw: "cases-impact-withdraw",
  casesImpactWithdrawAbout: "cases-impact-withdraw-about",
  casesImpactWithdrawn: "cases-impact-withdrawn",
  casesIncidentAccount: "cases-incident-account",
  casesIncidentAction: "cases-incident-action",
  casesIncidentAdd: "cases-incident-add",
  casesIncidentCause: "cases-incident-cause",
  casesIncidentCauseHint: "cases-incident-cause-hint",
  casesIncidentClose: "cases-incident-close",
  casesIncidentCloseOpen: "cases-incident-close-open",
  casesIncidentClosed: "cases-incident-closed",
  casesIncidentContain: "cases-incident-contain",
  casesIncidentCorrect: "cases-incident-correct",
  casesIncidentDataNone: "cases-incident-data-none",
  casesIncidentDoCause: "cases-incident-do-cause",
  casesIncidentDoClose: "cases-incident-do-close",
  casesIncidentDoContain: "cases-incident-do-contain",
  casesIncidentDoCorrect: "cases-incident-do-correct",
  casesIncidentDoNotify: "cases-incident-do-notify",
  casesIncidentDue: "cases-incident-due",
  casesIncidentEmpty: "cases-incident-empty",
  casesIncidentEmptyAbout: "cases-incident-empty-about",
  casesIncidentEvidence: "cases-incident-evidence",
  casesIncidentEvidenceHint: "cases-incident-evidence-hint",
  casesIncidentFindCause: "cases-incident-find-cause",
  casesIncidentHow: "cases-incident-how",
  casesIncidentInTime: "cases-incident-in-time",
  casesIncidentLate: "cases-incident-late",
  casesIncidentLead: "cases-incident-lead",
  casesIncidentLesson: "cases-incident-lesson",
  casesIncidentMend: "cases-incident-mend",
  casesIncidentNear: "cases-incident-near",
  casesIncidentNoticed: "cases-incident-noticed",
  casesIncidentNotify: "cases-incident-notify",
  casesIncidentNumber: "cases-incident-number",
  casesIncidentOverdue: "cases-incident-overdue",
  casesIncidentParty: "cases-incident-party",
  casesIncidentPeople: "cases-incident-people",
  casesIncidentPlan: "cases-incident-plan",
  casesIncidentPlanned: "cases-incident-planned",
  casesIncidentReopen: "cases-incident-reopen",
  casesIncidentReported: "cases-incident-reported",
  casesIncidentReporter: "cases-incident-reporter",
  casesIncidentReporterHint: "cases-incident-reporter-hint",
  casesIncidentRules: "cases-incident-rules",
  casesIncidentRulesHint: "cases-incident-rules-hint",
  casesIncidentTime: "cases-incident-time",
  casesIncidentTold: "cases-incident-told",
  casesIncidentWhat: "cases-incident-what",
  casesLabelled: "cases-labelled",
  casesLead: "cases-lead",
  casesLevelOperational: "cases-level-operational",
  casesLevelOperationalAbout: "cases-level-operational-about",
  casesLevelStrategic: "cases-level-strategic",
  casesLevelStrategicAbout: "cases-level-strategic-about",
  casesLevelTactical: "cases-level-tactical",
  casesLevelTacticalAbout: "cases-level-tactical-about",
  casesMomentShape: "cases-moment-shape",
  casesName: "cases-name",
  casesNo: "cases-no",
  casesNobody: "cases-nobody",
  casesNoneFit: "cases-none-fit",
  casesNoneFitAbout: "cases-none-fit-about",
  casesNote: "cases-note",
  casesNotedBy: "cases-noted-by",
  casesNothing: "cases-nothing",
  casesNumberShape: "cases-number-shape",
  casesOffFrom: "cases-off-from",
  casesOftenDaily: "cases-often-daily",
  casesOftenMonthly: "cases-often-monthly",
  casesOftenOnce: "cases-often-once",
  casesOftenWeekly: "cases-often-weekly",
  casesOwner: "cases-owner",
  casesPartExceptions: "cases-part-exceptions",
  casesPartImpacts: "cases-part-impacts",
  casesPartIncidents: "cases-part-incidents",
  casesPartOf: "cases-part-of",
  casesPartOverview: "cases-part-overview",
  casesPartRequests: "cases-part-requests",
  casesPartUses: "cases-part-uses",
  casesParts: "cases-parts",
  casesPartyAuthority: "cases-party-authority",
  casesPartyLegal: "cases-party-legal",
  casesPartyOwner: "cases-party-owner",
  casesPartyPeople: "cases-party-people",
  casesPartySecurity: "cases-party-security",
  casesPeopleAffected: "cases-people-affected",
  casesQuestionAlternatives: "cases-question-alternatives",
  casesQuestionData: "cases-question-data",
  casesQuestionErrors: "cases-question-errors",
  casesQuestionFairness: "cases-question-fairness",
  casesQuestionLaw: "cases-question-law",
  casesQuestionOversight: "cases-question-oversight",
  casesQuestionPersons: "cases-question-persons",
  casesQuestionPurpose: "cases-question-purpose",
  casesQuestionSecurity: "cases-question-security",
  casesQuestionVendor: "cases-question-vendor",
  casesReason: "cases-reason",
  casesRequestAbout: "cases-request-about",
  casesRequestAdd: "cases-request-add",
  casesRequestAgain: "cases-request-again",
  casesRequestApprove: "cases-request-approve",
  casesRequestApproveAbout: "cases-request-approve-about",
  casesRequestApproveOpen: "cases-request-approve-open",
  casesRequestApproved: "cases-request-approved",
  casesRequestClass: "cases-request-class",
  casesRequestData: "cases-request-data",
  casesRequestDecision: "cases-request-decision",
  casesRequestDue: "cases-request-due",
  casesRequestDueAbout: "cases-request-due-about",
  casesRequestEmpty: "cases-request-empty",
  casesRequestEmptyAbout: "cases-request-empty-about",
  casesRequestLapsed: "cases-request-lapsed",
  casesRequestLead: "cases-request-lead",
  casesRequestLegal: "cases-request-legal",
  casesRequestOften: "cases-request-often",
  casesRequestOn: "cases-request-on",
  casesRequestOver: "cases-request-over",
  casesRequestRefuse: "cases-request-refuse",
  casesRequestRefused: "cases-request-refused",
  casesRequestReview: "cases-request-review",
  casesRequestTakeOff: "cases-request-take-off",
  casesRequestTask: "cases-request-task",
  casesRequestTool: "cases-request-tool",
  casesRequestUnitHead: "cases-request-unit-head",
  casesRequestWho: "cases-request-who",
  casesRequestWithdraw: "cases-request-withdraw",
  casesRequestWithdrawn: "cases-request-withdrawn",
  casesReviewDo: "cases-review-do",
  casesReviewDue: "cases-review-due",
  casesReviewFound: "cases-review-found",
  casesReviewNext: "cases-review-next",
  casesReviewOverdue: "cases-review-overdue",
  casesReviewWho: "cases-review-who",
  casesSave: "cases-save",
  casesSaving: "cases-saving",
  casesSeverity: "cases-severity",
  casesSeverityAbout: "cases-severity-about",
  casesSeverityS1: "cases-severity-s1",
  casesSeverityS2: "cases-severity-s2",
  casesSeverityS3: "cases-severity-s3",
  casesSeverityS4: "cases-severity-s4",
  casesShow: "cases-show",
  casesShowAll: "cases-show-all",
  casesShowOpen: "cases-show-open",
  casesShowPast: "cases-show-past",
  casesShown: "cases-shown",
  casesTitle: "cases-title",
  casesToldAgainst: "cases-told-against",
  casesToldAgrees: "cases-told-agrees",
  casesToldAnswered: "cases-told-answered",
  casesToldApproved: "cases-told-approved",
  casesToldAsked: "cases-told-asked",
  casesToldChanged: "cases-told-changed",
  casesToldClosed: "cases-told-closed",
  casesToldConcluded: "cases-told-concluded",
  casesToldContained: "cases-told-contained",
  casesToldCorrected: "cases-told-corrected",
  casesToldEnded: "cases-told-ended",
  casesToldGranted: "cases-told-granted",
  casesToldImpactWithdrawn: "cases-told-impact-withdrawn",
  casesToldMended: "cases-told-mended",
  casesToldMoved: "cases-told-moved",
  casesToldNoted: "cases-told-noted",
  casesToldNotified: "cases-told-notified",
  casesToldOff: "cases-told-off",
  casesToldRefused: "cases-told-refused",
  casesToldReopened: "cases-told-reopened",
  casesToldReported: "cases-told-reported",
  casesToldReviewed: "cases-told-reviewed",
  casesToldUnderstood: "cases-told-understood",
  casesToldWithdrawn: "cases-told-withdrawn",
  casesTool: "cases-tool",
  casesToolHint: "cases-tool-hint",
  casesToolsNone: "cases-tools-none",
  casesToolsTitle: "cases-tools-title",
  casesUnclear: "cases-unclear",
  casesUnit: "cases-unit",
  casesUntil: "cases-until",
  casesUseAdd: "cases-use-add",
  casesUseAssess: "cases-use-assess",
  casesUseAssessed: "cases-use-assessed",
  casesUseAssessments: "cases-use-assessments",
  casesUseChange: "cases-use-change",
  casesUseEmpty: "cases-use-empty",
  casesUseEmptyAbout: "cases-use-empty-about",
  casesUseIdea: "cases-use-idea",
  casesUseInUse: "cases-use-in-use",
  casesUseLead: "cases-use-lead",
  casesUseLevel: "cases-use-level",
  casesUseMove: "cases-use-move",
  casesUsePurpose: "cases-use-purpose",
  casesUseStatus: "cases-use-status",
  casesUseStopped: "cases-use-stopped",
  casesUseTrial: "cases-use-trial",
  casesVoiceAgainst: "cases-voice-against",
  casesVoiceAgrees: "cases-voice-agrees",
  casesVoiceLegal: "cases-voice-legal",
  casesVoiceLegalHint: "cases-voice-legal-hint",
  casesVoiceNote: "cases-voice-note",
  casesVoiceOpen: "cases-voice-open",
  casesVoiceOwner: "cases-voice-owner",
  casesVoiceOwnerHint: "cases-voice-owner-hint",
  casesVoiceQuestion: "cases-voice-question",
  casesVoiceSay: "cases-voice-say",
  casesVoiceSecurity: "cases-voice-security",
  casesVoiceUnitHead: "cases-voice-unit-head",
  casesVoiceUnitHeadHint: "cases-voice-unit-head-hint",
  casesWhatNext: "cases-what-next",
  casesWholeOffice: "cases-whole-office",
  casesYes: "cases-yes",
  certificateAwarded: "certificate-awarded",
  certificateCompleted: "certificate-completed",
  certificateFileTitle: "certificate-file-title",
  certificateGradeOffice: "certificate-grade-office",
  certificateGradeSelf: "certificate-grade-self",
  certificateIssued: "certificate-issued",
  certificateKey: "certificate-key",
  certificateLimit: "certificate-limit",
  certificateNumber: "certificate-number",
  certificateQrAlt: "certificate-qr-alt",
  certificateQrCaption: "certificate-qr-caption",
  certificateResult: "certificate-result",
  certificateStaffNumber: "certificate-staff-number",
  certificateTitle: "certificate-title",
  certificateUnit: "certificate-unit",
  certificateValidUntil: "certificate-valid-until",
  checkAnswered: "check-answered",
  checkBack: "check-back",
  checkCertificateBoth: "check-certificate-both",
  checkCertificateEn: "check-certificate-en",
  checkCertificateKm: "check-certificate-km",
  checkCertificateNotSaved: "check-certificate-not-saved",
  checkCertificateSaved: "check-certificate-saved",
  checkCertificateText: "check-certificate-text",
  checkCertificateTitle: "check-certificate-title",
  checkCritical: "check-critical",
  checkCriticalHidden: "check-critical-hidden",
  checkFactCritical: "check-fact-critical",
  checkFactMinutes: "check-fact-minutes",
  checkFactMinutesAbout: "check-fact-minutes-about",
  checkFactPass: "check-fact-pass",
  checkFactQuestions: "check-fact-questions",
  checkFactQuestionsAbout: "check-fact-questions-about",
  checkFactTries: "check-fact-tries",
  checkFactTriesAbout: "check-fact-tries-about",
  checkFailedClose: "check-failed-close",
  checkFailedCritical: "check-failed-critical",
  checkFailedCriticalToo: "check-failed-critical-too",
  checkFailedKind: "check-failed-kind",
  checkFailedScore: "check-failed-score",
  checkFailedTitle: "check-failed-title",
  checkGoOn: "check-go-on",
  checkHandIn: "check-hand-in",
  checkHandInAnyway: "check-hand-in-anyway",
  checkHeld: "check-held",
  checkIntro: "check-intro",
  checkIntroModule: "check-intro-module",
  checkLast: "check-last",
  checkLastFailed: "check-last-failed",
  checkLastPassed: "check-last-passed",
  checkLastShow: "check-last-show",
  checkLearn: "check-learn",
  checkLeave: "check-leave",
  checkLocked: "check-locked",
  checkLockedGo: "check-locked-go",
  checkNext: "check-next",
  checkNoAnswer: "check-no-answer",
  checkNotHeld: "check-not-held",
  checkObjectiveScore: "check-objective-score",
  checkObjectives: "check-objectives",
  checkOpenNote: "check-open-note",
  checkOverview: "check-overview",
  checkOverviewItem: "check-overview-item",
  checkPassedPlain: "check-passed-plain",
  checkPassedText: "check-passed-text",
  checkPassedTitle: "check-passed-title",
  checkQuestion: "check-question",
  checkQuestions: "check-questions",
  checkReadAgain: "check-read-again",
  checkRecord: "check-record",
  checkRepeat: "check-repeat",
  checkRepeatDone: "check-repeat-done",
  checkRepeatOpen: "check-repeat-open",
  checkRequired: "check-required",
  checkReview: "check-review",
  checkReviewAll: "check-review-all",
  checkReviewAnswer: "check-review-answer",
  checkReviewChange: "check-review-change",
  checkReviewNone: "check-review-none",
  checkReviewOpen: "check-review-open",
  checkReviewTitle: "check-review-title",
  checkRight: "check-right",
  checkSignGo: "check-sign-go",
  checkSignText: "check-sign-text",
  checkSignTitle: "check-sign-title",
  checkStart: "check-start",
  checkStateAnswered: "check-state-answered",
  checkStateOpen: "check-state-open",
  checkTaughtIn: "check-taught-in",
  checkTriesLeft: "check-tries-left",
  checkTryAgain: "check-try-again",
  checkWait: "check-wait",
  checkWaitText: "check-wait-text",
  checkWrong: "check-wrong",
  checkYourAnswer: "check-your-answer",
  coverageAbout: "coverage-about",
  coverageAssigned: "coverage-assigned",
  coverageByLanguage: "coverage-by-language",
  coverageByRole: "coverage-by-role",
  coverageByTrack: "coverage-by-track",
  coverageByUnit: "coverage-by-unit",
  coverageCertified: "coverage-certified",
  coverageChoiceAll: "coverage-choice-all",
  coverageChoiceClear: "coverage-choice-clear",
  coverageChoiceLanguage: "coverage-choice-language",
  coverageChoiceRole: "coverage-choice-role",
  coverageChoiceState: "coverage-choice-state",
  coverageChoiceTrack: "coverage-choice-track",
  coverageChoiceUnit: "coverage-choice-unit",
  coverageChoices: "coverage-choices",
  coverageDays: "coverage-days",
  coverageDeeper: "coverage-deeper",
  coverageDue: "coverage-due",
  coverageEmpty: "coverage-empty",
  coverageEmptyTitle: "coverage-empty-title",
  coverageEnded: "coverage-ended",
  coverageExempt: "coverage-exempt",
  coverageExpiring: "coverage-expiring",
  coverageGroup: "coverage-group",
  coverageJoined: "coverage-joined",
  coverageLanguageEn: "coverage-language-en",
  coverageLanguageKm: "coverage-language-km",
  coverageLanguageNone: "coverage-language-none",
  coverageLead: "coverage-lead",
  coverageListAfter: "coverage-list-after",
  coverageListAll: "coverage-list-all",
  coverageListBack: "coverage-list-back",
  coverageListBefore: "coverage-list-before",
  coverageListDate: "coverage-list-date",
  coverageListEmpty: "coverage-list-empty",
  coverageListEmptyAbout: "coverage-list-empty-about",
  coverageListExpiring: "coverage-list-expiring",
  coverageListLead: "coverage-list-lead",
  coverageListLists: "coverage-list-lists",
  coverageListLongest: "coverage-list-longest",
  coverageListName: "coverage-list-name",
  coverageListNumber: "coverage-list-number",
  coverageListOverdue: "coverage-list-overdue",
  coverageListPrint: "coverage-list-print",
  coverageListPrinting: "coverage-list-printing",
  coverageListRules: "coverage-list-rules",
  coverageListScroll: "coverage-list-scroll",
  coverageListShown: "coverage-list-shown",
  coverageListStanding: "coverage-list-standing",
  coverageListStarters: "coverage-list-starters",
  coverageListStep: "coverage-list-step",
  coverageMonthsCertified: "coverage-months-certified",
  coverageMonthsChart: "coverage-months-chart",
  coverageMonthsContent: "coverage-months-content",
  coverageMonthsEmpty: "coverage-months-empty",
  coverageMonthsEmptyTitle: "coverage-months-empty-title",
  coverageMonthsInstrument: "coverage-months-instrument",
  coverageMonthsLead: "coverage-months-lead",
  coverageMonthsMarkContent: "coverage-months-mark-content",
  coverageMonthsMarkInstrument: "coverage-months-mark-instrument",
  coverageMonthsMarkRules: "coverage-months-mark-rules",
  coverageMonthsMarks: "coverage-months-marks",
  coverageMonthsMonth: "coverage-months-month",
  coverageMonthsOverdue: "coverage-months-overdue",
  coverageMonthsReadiness: "coverage-months-readiness",
  coverageMonthsRules: "coverage-months-rules",
  coverageMonthsSigned: "coverage-months-signed",
  coverageMonthsTable: "coverage-months-table",
  coverageNames: "coverage-names",
  coverageNav: "coverage-nav",
  coverageNavFigures: "coverage-nav-figures",
  coverageNavMonths: "coverage-nav-months",
  coverageNone: "coverage-none",
  coverageNoneTitle: "coverage-none-title",
  coverageOf: "coverage-of",
  coverageOverdue: "coverage-overdue",
  coveragePath: "coverage-path",
  coveragePathTop: "coverage-path-top",
  coveragePeople: "coverage-people",
  coverageQuality: "coverage-quality",
  coverageQualityAbout: "coverage-quality-about",
  coverageQualityFirst: "coverage-quality-first",
  coverageQualityHidden: "coverage-quality-hidden",
  coverageQualityMedian: "coverage-quality-median",
  coverageQualityMinutes: "coverage-quality-minutes",
  coverageQualityObjective: "coverage-quality-objective",
  coverageQualityRight: "coverage-quality-right",
  coverageQualityTries: "coverage-quality-tries",
  coverageQualityWeakest: "coverage-quality-weakest",
  coverageShare: "coverage-share",
  coverageShareAbout: "coverage-share-about",
  coverageShareValid: "coverage-share-valid",
  coverageSigned: "coverage-signed",
  coverageSignedPeople: "coverage-signed-people",
  coverageSignedTitle: "coverage-signed-title",
  coverageSmall: "coverage-small",
  coverageSmallTitle: "coverage-small-title",
  coverageStale: "coverage-stale",
  coverageStarters: "coverage-starters",
  coverageStateExempt: "coverage-state-exempt",
  coverageStateExpired: "coverage-state-expired",
  coverageStateExpiring30: "coverage-state-expiring30",
  coverageStateExpiring60: "coverage-state-expiring60",
  coverageStateExpiring90: "coverage-state-expiring90",
  coverageStateInProgress: "coverage-state-in-progress",
  coverageStateNotStarted: "coverage-state-not-started",
  coverageStateOverdue: "coverage-state-overdue",
  coverageStateValid: "coverage-state-valid",
  coverageStepAfter1: "coverage-step-after1",
  coverageStepAfter7: "coverage-step-after7",
  coverageStepBefore14: "coverage-step-before14",
  coverageStepBefore3: "coverage-step-before3",
  coverageStepManager: "coverage-step-manager",
  coverageStepWithdraw: "coverage-step-withdraw",
  coverageSum: "coverage-sum",
  coverageTable: "coverage-table",
  coverageTitle: "coverage-title",
  coverageTogether: "coverage-together",
  coverageUnsigned: "coverage-unsigned",
  coverageUntil: "coverage-until",
  errorAnswerInvalid: "error-answer-invalid",
  errorAssessmentAssessors: "error-assessment-assessors",
  errorAssessmentComputed: "error-assessment-computed",
  errorAssessmentDay: "error-assessment-day",
  errorAssessmentFile: "error-assessment-file",
  errorAssessmentFormat: "error-assessment-format",
  errorAssessmentGate: "error-assessment-gate",
  errorAssessmentIncomplete: "error-assessment-incomplete",
  errorAssessmentInstrument: "error-assessment-instrument",
  errorAssessmentOver: "error-assessment-over",
  errorAssessmentRange: "error-assessment-range",
  errorAssessmentReason: "error-assessment-reason",
  errorAssessmentSeat: "error-assessment-seat",
  errorAssessmentTarget: "error-assessment-target",
  errorAssessmentText: "error-assessment-text",
  errorAssessmentUnknown: "error-assessment-unknown",
  errorBallotKeyMissing: "error-ballot-key-missing",
  errorBallotNotAsked: "error-ballot-not-asked",
  errorBallotSigned: "error-ballot-signed",
  errorBallotStranger: "error-ballot-stranger",
  errorBoardDocument: "error-board-document",
  errorBoardEmpty: "error-board-empty",
  errorBoardFileAltered: "error-board-file-altered",
  errorBoardFileKind: "error-board-file-kind",
  errorBoardFileNewer: "error-board-file-newer",
  errorBoardFiles: "error-board-files",
  errorBoardFull: "error-board-full",
  errorBoardKeyMissing: "error-board-key-missing",
  errorBoardKeyTaken: "error-board-key-taken",
  errorCardNotDue: "error-card-not-due",
  errorCaseCauseMissing: "error-case-cause-missing",
  errorCaseCorrectionMissing: "error-case-correction-missing",
  errorCaseDayPassed: "error-case-day-passed",
  errorCaseEndBeforeStart: "error-case-end-before-start",
  errorCaseFuture: "error-case-future",
  errorCaseLapsed: "error-case-lapsed",
  errorCaseMissing: "error-case-missing",
  errorCaseNotNow: "error-case-not-now",
  errorCaseOpenPoints: "error-case-open-points",
  errorCaseTextLong: "error-case-text-long",
  errorCaseTooEarly: "error-case-too-early",
  errorCaseTooFar: "error-case-too-far",
  errorCaseUnanswered: "error-case-unanswered",
  errorCaseUnknown: "error-case-unknown",
  errorCaseVoicesOpen: "error-case-voices-open",
  errorCertificateUnknown: "error-certificate-unknown",
  errorCheckLocked: "error-check-locked",
  errorCheckOver: "error-check-over",
  errorCheckRequires: "error-check-requires",
  errorCheckWait: "error-check-wait",
  errorContentUnknown: "error-content-unknown",
  errorDatabaseDamaged: "error-database-damaged",
  errorDatabaseForeign: "error-database-foreign",
  errorDatabaseNewer: "error-database-newer",
  errorDiskFull: "error-disk-full",
  errorDiskReadOnly: "error-disk-read-only",
  errorEvidenceChanged: "error-evidence-changed",
  errorEvidenceMissing: "error-evidence-missing",
  errorFileTooLarge: "error-file-too-large",
  errorFileUnreadable: "error-file-unreadable",
  errorInternal: "error-internal",
  errorJudgeName: "error-judge-name",
  errorJudgeTaken: "error-judge-taken",
  errorJudgesFull: "error-judges-full",
  errorLogoDamaged: "error-logo-damaged",
  errorLogoEmpty: "error-logo-empty",
  errorLogoHeavy: "error-logo-heavy",
  errorLogoKind: "error-logo-kind",
  errorLogoLink: "error-logo-link",
  errorLogoPixels: "error-logo-pixels",
  errorLogoScript: "error-logo-script",
  errorLogoUndrawn: "error-logo-undrawn",
  errorMotionClosed: "error-motion-closed",
  errorMotionUnknown: "error-motion-unknown",
  errorNotSignedIn: "error-not-signed-in",
  errorOfficeFileAltered: "error-office-file-altered",
  errorOfficeFileDamaged: "error-office-file-damaged",
  errorOfficeFileKind: "error-office-file-kind",
  errorOfficeFileNewer: "error-office-file-newer",
  errorOfficeFileOlder: "error-office-file-older",
  errorOfficeFileOther: "error-office-file-other",
  errorOfficeUnknown: "error-office-unknown",
  errorPanelJudges: "error-panel-judges",
  errorPanelOver: "error-panel-over",
  errorPanelRound: "error-panel-round",
  errorPanelRunning: "error-panel-running",
  errorPanelUnknown: "error-panel-unknown",
  errorPassphraseWeak: "error-passphrase-weak",
  errorPassphraseWrong: "error-passphrase-wrong",
  errorPersonUnknown: "error-person-unknown",
  errorPinShape: "error-pin-shape",
  errorPinWait: "error-pin-wait",
  errorPinWrong: "error-pin-wrong",
  errorPlanDay: "error-plan-day",
  errorPlanDue: "error-plan-due",
  errorPlanMeasure: "error-plan-measure",
  errorPlanNotMet: "error-plan-not-met",
  errorPlanOver: "error-plan-over",
  errorPlanOwner: "error-plan-owner",
  errorPlanResult: "error-plan-result",
  errorPlanStage: "error-plan-stage",
  errorPlanStarted: "error-plan-started",
  errorProfileFieldTooLong: "error-profile-field-too-long",
  errorProfileNameMissing: "error-profile-name-missing",
  errorProfileUnitMissing: "error-profile-unit-missing",
  errorRatingsUnreadable: "error-ratings-unreadable",
  errorRecoveryWrong: "error-recovery-wrong",
  errorRegisterClosed: "error-register-closed",
  errorRegisterDamaged: "error-register-damaged",
  errorRegisterMissing: "error-register-missing",
  errorRegisterNewer: "error-register-newer",
  errorRegisterThere: "error-register-there",
  errorReportFailed: "error-report-failed",
  errorRulebookBlocked: "error-rulebook-blocked",
  errorRulebookRefused: "error-rulebook-refused",
  errorRulebookStale: "error-rulebook-stale",
  errorRulesChanged: "error-rules-changed",
  errorRulesUnread: "error-rules-unread",
  errorSaveFailed: "error-save-failed",
  errorSetupColourFaint: "error-setup-colour-faint",
  errorSetupColourShape: "error-setup-colour-shape",
  errorSetupDueDays: "error-setup-due-days",
  errorSetupFull: "error-setup-full",
  errorSetupGraceDays: "error-setup-grace-days",
  errorSetupLastRole: "error-setup-last-role",
  errorSetupMonth: "error-setup-month",
  errorSetupMonths: "error-setup-months",
  errorSetupNameMissing: "error-setup-name-missing",
  errorSetupNameTaken: "error-setup-name-taken",
  errorSetupNameTooLong: "error-setup-name-too-long",
  errorSetupParentUnknown: "error-setup-parent-unknown",
  errorSetupRetention: "error-setup-retention",
  errorSetupRing: "error-setup-ring",
  errorSetupRoleUnknown: "error-setup-role-unknown",
  errorSetupTooDeep: "error-setup-too-deep",
  errorSetupUnitsBelow: "error-setup-units-below",
  errorStaffColumns: "error-staff-columns",
  errorStaffEmpty: "error-staff-empty",
  errorStaffEncoding: "error-staff-encoding",
  errorStaffLinked: "error-staff-linked",
  errorStaffListGone: "error-staff-list-gone",
  errorStaffMerged: "error-staff-merged",
  errorStaffOldWorkbook: "error-staff-old-workbook",
  errorStaffQuote: "error-staff-quote",
  errorStaffRows: "error-staff-rows",
  errorStaffSheet: "error-staff-sheet",
  errorStaffUndo: "error-staff-undo",
  errorStaffUnreadable: "error-staff-unreadable",
  errorStorageFailed: "error-storage-failed",
  errorTextMissing: "error-text-missing",
  errorTextTooLong: "error-text-too-long",
  exerciseAgain: "exercise-again",
  exerciseBranchBad: "exercise-branch-bad",
  exerciseBranchChoose: "exercise-branch-choose",
  exerciseBranchEnding: "exercise-branch-ending",
  exerciseBranchEndingBad: "exercise-branch-ending-bad",
  exerciseBranchEndingGood: "exercise-branch-ending-good",
  exerciseBranchEndingPartial: "exercise-branch-ending-partial",
  exerciseBranchGood: "exercise-branch-good",
  exerciseBranchPartial: "exercise-branch-partial",
  exerciseBranchStep: "exercise-branch-step",
  exerciseBranchYou: "exercise-branch-you",
  exerciseCalibrateCard: "exercise-calibrate-card",
  exerciseCalibrateChoose: "exercise-calibrate-choose",
  exerciseCalibrateLevel: "exercise-calibrate-level",
  exerciseCheck: "exercise-check",
  exerciseClaimNoSource: "exercise-claim-no-source",
  exerciseClaimNumber: "exercise-claim-number",
  exerciseClaimSource: "exercise-claim-source",
  exerciseClassifyAll: "exercise-classify-all",
  exerciseClassifyBins: "exercise-classify-bins",
  exerciseClassifyCard: "exercise-classify-card",
  exerciseClassifyChoose: "exercise-classify-choose",
  exerciseClassifyEmpty: "exercise-classify-empty",
  exerciseClassifyMove: "exercise-classify-move",
  exerciseClassifyPlaced: "exercise-classify-placed",
  exerciseClassifyProgress: "exercise-classify-progress",
  exerciseFeedback: "exercise-feedback",
  exerciseGridAsk: "exercise-grid-ask",
  exerciseGridCell: "exercise-grid-cell",
  exerciseGridHow: "exercise-grid-how",
  exerciseGridNo: "exercise-grid-no",
  exerciseGridOpen: "exercise-grid-open",
  exerciseGridShould: "exercise-grid-should",
  exerciseGridTable: "exercise-grid-table",
  exerciseGridYes: "exercise-grid-yes",
  exerciseLabelCase: "exercise-label-case",
  exerciseLabelChoose: "exercise-label-choose",
  exerciseLeftAlone: "exercise-left-alone",
  exerciseLookAgain: "exercise-look-again",
  exerciseMarkBad: "exercise-mark-bad",
  exerciseMarkGood: "exercise-mark-good",
  exerciseMarkMissed: "exercise-mark-missed",
  exerciseMarkNeutral: "exercise-mark-neutral",
  exerciseMarkOpen: "exercise-mark-open",
  exerciseMarkPartial: "exercise-mark-partial",
  exerciseMatchChoose: "exercise-match-choose",
  exerciseMatchHowMany: "exercise-match-how-many",
  exerciseMatchHowOne: "exercise-match-how-one",
  exerciseMatchMost: "exercise-match-most",
  exerciseMatchNone: "exercise-match-none",
  exerciseMissingFix: "exercise-missing-fix",
  exerciseMissingLeft: "exercise-missing-left",
  exerciseMissingMarkOne: "exercise-missing-mark-one",
  exerciseMissingMoveOne: "exercise-missing-move-one",
  exerciseMissingNumeral: "exercise-missing-numeral",
  exerciseMissingRewrite: "exercise-missing-rewrite",
  exerciseMissingStoryOpen: "exercise-missing-story-open",
  exerciseMissingTooLong: "exercise-missing-too-long",
  exerciseModel: "exercise-model",
  exerciseModels: "exercise-models",
  exerciseNotPassed: "exercise-not-passed",
  exerciseOrderDown: "exercise-order-down",
  exerciseOrderHow: "exercise-order-how",
  exerciseOrderPlace: "exercise-order-place",
  exerciseOrderRight: "exercise-order-right",
  exerciseOrderUp: "exercise-order-up",
  exerciseOrderYours: "exercise-order-yours",
  exercisePassed: "exercise-passed",
  exercisePassedSome: "exercise-passed-some",
  exercisePdcaAct: "exercise-pdca-act",
  exercisePdcaBoard: "exercise-pdca-board",
  exercisePdcaCard: "exercise-pdca-card",
  exercisePdcaCheck: "exercise-pdca-check",
  exercisePdcaChoose: "exercise-pdca-choose",
  exercisePdcaDo: "exercise-pdca-do",
  exercisePdcaDue: "exercise-pdca-due",
  exercisePdcaEmpty: "exercise-pdca-empty",
  exercisePdcaOwner: "exercise-pdca-owner",
  exercisePdcaPartly: "exercise-pdca-partly",
  exercisePdcaPhase: "exercise-pdca-phase",
  exercisePdcaPlaced: "exercise-pdca-placed",
  exercisePdcaPlan: "exercise-pdca-plan",
  exerciseRemember: "exercise-remember",
  exerciseRepairCount: "exercise-repair-count",
  exerciseRepairFix: "exercise-repair-fix",
  exerciseRepairFixes: "exercise-repair-fixes",
  exerciseRepairHow: "exercise-repair-how",
  exerciseRepairLine: "exercise-repair-line",
  exerciseRepairLines: "exercise-repair-lines",
  exerciseRepairMarked: "exercise-repair-marked",
  exerciseRepairMended: "exercise-repair-mended",
  exerciseRepairOther: "exercise-repair-other",
  exerciseRepairSound: "exercise-repair-sound",
  exerciseRepairUnmarked: "exercise-repair-unmarked",
  exerciseRepairWrong: "exercise-repair-wrong",
  exerciseRewriteAllFine: "exercise-rewrite-all-fine",
  exerciseRewriteChecklist: "exercise-rewrite-checklist",
  exerciseRewriteFine: "exercise-rewrite-fine",
  exerciseRewriteLetters: "exercise-rewrite-letters",
  exerciseRewriteOriginal: "exercise-rewrite-original",
  exerciseRewriteReset: "exercise-rewrite-reset",
  exerciseRewriteToMend: "exercise-rewrite-to-mend",
  exerciseRewriteYours: "exercise-rewrite-yours",
  exerciseRight: "exercise-right",
  exerciseRuleLink: "exercise-rule-link",
  exerciseRules: "exercise-rules",
  exerciseScore: "exercise-score",
  exerciseScoreFound: "exercise-score-found",
  exerciseScoreHalf: "exercise-score-half",
  exerciseScoreStory: "exercise-score-story",
  exerciseSheetBeside: "exercise-sheet-beside",
  exerciseSheetCase: "exercise-sheet-case",
  exerciseSheetChecklist: "exercise-sheet-checklist",
  exerciseSheetCompare: "exercise-sheet-compare",
  exerciseSheetCompared: "exercise-sheet-compared",
  exerciseSheetHas: "exercise-sheet-has",
  exerciseSheetHaving: "exercise-sheet-having",
  exerciseSheetHow: "exercise-sheet-how",
  exerciseSheetLacking: "exercise-sheet-lacking",
  exerciseSheetLacks: "exercise-sheet-lacks",
  exerciseSheetLetters: "exercise-sheet-letters",
  exerciseSheetModel: "exercise-sheet-model",
  exerciseSheetNothing: "exercise-sheet-nothing",
  exerciseSheetPassedSome: "exercise-sheet-passed-some",
  exerciseSheetScore: "exercise-sheet-score",
  exerciseSheetTooLong: "exercise-sheet-too-long",
  exerciseSheetWhy: "exercise-sheet-why",
  exerciseSheetYours: "exercise-sheet-yours",
  exerciseShelf: "exercise-shelf",
  exerciseSpotCount: "exercise-spot-count",
  exerciseSpotFalse: "exercise-spot-false",
  exerciseSpotFound: "exercise-spot-found",
  exerciseSpotHow: "exercise-spot-how",
  exerciseSpotLegend: "exercise-spot-legend",
  exerciseSpotMissed: "exercise-spot-missed",
  exerciseStale: "exercise-stale",
  exerciseTableChoose: "exercise-table-choose",
  exerciseTableCount: "exercise-table-count",
  exerciseTableGroup: "exercise-table-group",
  exerciseTableName: "exercise-table-name",
  exerciseTableNear: "exercise-table-near",
  exerciseTableNotNumber: "exercise-table-not-number",
  exerciseTablePercent: "exercise-table-percent",
  exerciseTableQuestion: "exercise-table-question",
  exerciseTableRead: "exercise-table-read",
  exerciseTimelineAll: "exercise-timeline-all",
  exerciseTimelineAnswered: "exercise-timeline-answered",
  exerciseTimelineCard: "exercise-timeline-card",
  exerciseTimelineChange: "exercise-timeline-change",
  exerciseTimelineChoose: "exercise-timeline-choose",
  exerciseTimelineClock: "exercise-timeline-clock",
  exerciseTimelineEmpty: "exercise-timeline-empty",
  exerciseTimelineInterrupted: "exercise-timeline-interrupted",
  exerciseTimelineInterruption: "exercise-timeline-interruption",
  exerciseTimelineMove: "exercise-timeline-move",
  exerciseTimelineNever: "exercise-timeline-never",
  exerciseTimelinePlaced: "exercise-timeline-placed",
  exerciseTimelineProgress: "exercise-timeline-progress",
  exerciseTimelineRespond: "exercise-timeline-respond",
  exerciseTriageAction: "exercise-triage-action",
  exerciseTriageBoth: "exercise-triage-both",
  exerciseTriageUrgency: "exercise-triage-urgency",
  exerciseVerifyAnswer: "exercise-verify-answer",
  exerciseVerifyQuestion: "exercise-verify-question",
  exerciseVerifySentence: "exercise-verify-sentence",
  exerciseVerifySupported: "exercise-verify-supported",
  exerciseVerifyUnsupported: "exercise-verify-unsupported",
  exerciseWasRight: "exercise-was-right",
  exerciseYours: "exercise-yours",
  figureCount: "figure-count",
  figureNote: "figure-note",
  figurePercent: "figure-percent",
  figureTable: "figure-table",
  figureTarget: "figure-target",
  frameChangePerson: "frame-change-person",
  frameCheck: "frame-check",
  frameDetails: "frame-details",
  frameGlossary: "frame-glossary",
  frameLearn: "frame-learn",
  frameLesson: "frame-lesson",
  frameManager: "frame-manager",
  frameMenu: "frame-menu",
  frameNotStarted: "frame-not-started",
  frameOffice: "frame-office",
  framePaste: "frame-paste",
  framePlan: "frame-plan",
  frameQuestions: "frame-questions",
  frameReadiness: "frame-readiness",
  frameRecord: "frame-record",
  frameReports: "frame-reports",
  frameRules: "frame-rules",
  frameSettings: "frame-settings",
  frameSkip: "frame-skip",
  frameSpeakEnglish: "frame-speak-english",
  frameSpeakKhmer: "frame-speak-khmer",
  frameStaff: "frame-staff",
  gateBack: "gate-back",
  gateChange: "gate-change",
  gateChangeTitle: "gate-change-title",
  gateChanged: "gate-changed",
  gateClose: "gate-close",
  gateCode: "gate-code",
  gateCodeDone: "gate-code-done",
  gateCodeGoOn: "gate-code-go-on",
  gateCodeHint: "gate-code-hint",
  gateCodeKeep: "gate-code-keep",
  gateCodeLead: "gate-code-lead",
  gateCodePrint: "gate-code-print",
  gateCodeTitle: "gate-code-title",
  gateCreate: "gate-create",
  gateCreateLead: "gate-create-lead",
  gateCreateTitle: "gate-create-title",
  gateCreating: "gate-creating",
  gateForgotten: "gate-forgotten",
  gateLead: "gate-lead",
  gateManager: "gate-manager",
  gateNameEn: "gate-name-en",
  gateNameKm: "gate-name-km",
  gateNameMissing: "gate-name-missing",
  gateOld: "gate-old",
  gateOpen: "gate-open",
  gateOpenLead: "gate-open-lead",
  gateOpenTitle: "gate-open-title",
  gateOpening: "gate-opening",
  gateParts: "gate-parts",
  gatePassphrase: "gate-passphrase",
  gatePassphraseAgain: "gate-passphrase-again",
  gatePassphraseDiffers: "gate-passphrase-differs",
  gatePassphraseHint: "gate-passphrase-hint",
  gatePassphraseMissing: "gate-passphrase-missing",
  gatePassphraseNew: "gate-passphrase-new",
  gateRecover: "gate-recover",
  gateRecoverLead: "gate-recover-lead",
  gateRecoverTitle: "gate-recover-title",
  gateStrength: "gate-strength",
  gateStrengthScore: "gate-strength-score",
  gateTitle: "gate-title",
  gateWeakCommon: "gate-weak-common",
  gateWeakName: "gate-weak-name",
  gateWeakPattern: "gate-weak-pattern",
  gateWeakShort: "gate-weak-short",
  glossaryCount: "glossary-count",
  glossaryEmpty: "glossary-empty",
  glossaryFilter: "glossary-filter",
  glossaryFilterHint: "glossary-filter-hint",
  glossaryLead: "glossary-lead",
  glossaryLetters: "glossary-letters",
  glossaryOther: "glossary-other",
  glossaryTitle: "glossary-title",
  glossaryUnsettled: "glossary-unsettled",
  glossaryUnsettledAbout: "glossary-unsettled-about",
  languageEn: "language-en",
  languageKm: "language-km",
  languageSwitch: "language-switch",
  learnAfternoon: "learn-afternoon",
  learnCertificate: "learn-certificate",
  learnCertificateWhen: "learn-certificate-when",
  learnCheckAbout: "learn-check-about",
  learnCheckAction: "learn-check-action",
  learnCheckEyebrow: "learn-check-eyebrow",
  learnCheckGoOnTitle: "learn-check-go-on-title",
  learnCheckLocked: "learn-check-locked",
  learnCheckLockedModule: "learn-check-locked-module",
  learnCheckPassed: "learn-check-passed",
  learnCheckTitle: "learn-check-title",
  learnCheckValid: "learn-check-valid",
  learnDoneAbout: "learn-done-about",
  learnDoneAction: "learn-done-action",
  learnDoneEyebrow: "learn-done-eyebrow",
  learnDoneTitle: "learn-done-title",
  learnDoneUntil: "learn-done-until",
  learnDueGrace: "learn-due-grace",
  learnDueLater: "learn-due-later",
  learnDuePast: "learn-due-past",
  learnDueRenewal: "learn-due-renewal",
  learnDueSoon: "learn-due-soon",
  learnDueToday: "learn-due-today",
  learnEvening: "learn-evening",
  learnExercises: "learn-exercises",
  learnFinished: "learn-finished",
  learnLeft: "learn-left",
  learnLessonOf: "learn-lesson-of",
  learnLessons: "learn-lessons",
  learnLessonsDone: "learn-lessons-done",
  learnMinutesLeft: "learn-minutes-left",
  learnMorning: "learn-morning",
  learnNextGoOn: "learn-next-go-on",
  learnNextIn: "learn-next-in",
  learnNextStart: "learn-next-start",
  learnNextThen: "learn-next-then",
  learnNoTracks: "learn-no-tracks",
  learnNoTracksAbout: "learn-no-tracks-about",
  learnOthers: "learn-others",
  learnQuestions: "learn-questions",
  learnRepeatAction: "learn-repeat-action",
  learnRepeatDone: "learn-repeat-done",
  learnRepeatEyebrow: "learn-repeat-eyebrow",
  learnRepeatReadTitle: "learn-repeat-read-title",
  learnRepeatTitle: "learn-repeat-title",
  learnRepeatWait: "learn-repeat-wait",
  learnRequires: "learn-requires",
  learnRulesOpen: "learn-rules-open",
  learnRulesSigned: "learn-rules-signed",
  learnRulesTag: "learn-rules-tag",
  learnRulesTitle: "learn-rules-title",
  learnShowLessons: "learn-show-lessons",
  learnSignAbout: "learn-sign-about",
  learnSignAction: "learn-sign-action",
  learnSignEyebrow: "learn-sign-eyebrow",
  learnSignTitle: "learn-sign-title",
  learnStart: "learn-start",
  learnStateDone: "learn-state-done",
  learnStateLater: "learn-state-later",
  learnStateLocked: "learn-state-locked",
  learnStateNext: "learn-state-next",
  learnStateNow: "learn-state-now",
  learnTagDue: "learn-tag-due",
  learnTagDueToday: "learn-tag-due-today",
  learnTagGrace: "learn-tag-grace",
  learnTagOverdue: "learn-tag-overdue",
  learnTrackProgress: "learn-track-progress",
  learnUntranslated: "learn-untranslated",
  lessonAfter: "lesson-after",
  lessonBackToLearn: "lesson-back-to-learn",
  lessonCalloutCase: "lesson-callout-case",
  lessonCalloutCorrection: "lesson-callout-correction",
  lessonCalloutRule: "lesson-callout-rule",
  lessonCalloutTry: "lesson-callout-try",
  lessonCalloutWarning: "lesson-callout-warning",
  lessonDoneAgain: "lesson-done-again",
  lessonDoneGo: "lesson-done-go",
  lessonDoneModuleText: "lesson-done-module-text",
  lessonDoneModuleTitle: "lesson-done-module-title",
  lessonDoneNext: "lesson-done-next",
  lessonDoneText: "lesson-done-text",
  lessonDoneTitle: "lesson-done-title",
  lessonEyebrow: "lesson-eyebrow",
  lessonFinish: "lesson-finish",
  lessonOfModule: "lesson-of-module",
  lessonRecallAgain: "lesson-recall-again",
  lessonRecallAnswer: "lesson-recall-answer",
  lessonRecallChoose: "lesson-recall-choose",
  lessonRecallOptionRight: "lesson-recall-option-right",
  lessonRecallOptionWrong: "lesson-recall-option-wrong",
  lessonRecallRight: "lesson-recall-right",
  lessonRecallWrong: "lesson-recall-wrong",
  lessonRecallYours: "lesson-recall-yours",
  lessonReferenceAsOf: "lesson-reference-as-of",
  lessonReferenceFact: "lesson-reference-fact",
  lessonReferenceGlossary: "lesson-reference-glossary",
  lessonReferenceRule: "lesson-reference-rule",
  lessonReferenceRules: "lesson-reference-rules",
  lessonReferenceStale: "lesson-reference-stale",
  lessonReferenceTerm: "lesson-reference-term",
  lessonStateDone: "lesson-state-done",
  lessonStateLater: "lesson-state-later",
  lessonStateLocked: "lesson-state-locked",
  lessonStateNow: "lesson-state-now",
  lessonStep: "lesson-step",
  lessonStepExercise: "lesson-step-exercise",
  lessonStepIsDone: "lesson-step-is-done",
  lessonStepIsLater: "lesson-step-is-later",
  lessonStepRecall: "lesson-step-recall",
  lessonSteps: "lesson-steps",
  lessonTable: "lesson-table",
  monthApril: "month-april",
  monthAugust: "month-august",
  monthDecember: "month-december",
  monthFebruary: "month-february",
  monthJanuary: "month-january",
  monthJuly: "month-july",
  monthJune: "month-june",
  monthMarch: "month-march",
  monthMay: "month-may",
  monthNovember: "month-november",
  monthOctober: "month-october",
  monthSeptember: "month-september",
  no: "no",
  noticeClockBackwards: "notice-clock-backwards",
  noticeClockBackwardsTitle: "notice-clock-backwards-title",
  noticeNewLaptopKey: "notice-new-laptop-key",
  noticeNewLaptopKeyTitle: "notice-new-laptop-key-title",
  panelAdd: "panel-add",
  panelAddFull: "panel-add-full",
  panelAddName: "panel-add-name",
  panelAddNameMissing: "panel-add-name-missing",
  panelAddRole: "panel-add-role",
  panelAdding: "panel-adding",
  panelApprove: "panel-approve",
  panelApproveAbout: "panel-approve-about",
  panelApproveDo: "panel-approve-do",
  panelApproveName: "panel-approve-name",
  panelApproved: "panel-approved",
  panelBack: "panel-back",
  panelCall: "panel-call",
  panelClose: "panel-close",
  panelCloseAbout: "panel-close-about",
  panelCloseDo: "panel-close-do",
  panelCloseReason: "panel-close-reason",
  panelClosed: "panel-closed",
  panelClosedReason: "panel-closed-reason",
  panelDefinition: "panel-definition",
  panelDefinitionHint: "panel-definition-hint",
  panelDefinitionStart: "panel-definition-start",
  panelEarlier: "panel-earlier",
  panelEarlierOf: "panel-earlier-of",
  panelEntryProvisional: "panel-entry-provisional",
  panelEntrySet: "panel-entry-set",
  panelFaultFields: "panel-fault-fields",
  panelFaultItem: "panel-fault-item",
  panelFaultJudge: "panel-fault-judge",
  panelFaultRound: "panel-fault-round",
  panelFaultTwice: "panel-fault-twice",
  panelFaultValue: "panel-fault-value",
  panelFiles: "panel-files",
  panelFilesAbout: "panel-files-about",
  panelFirst: "panel-first",
  panelGoOn: "panel-go-on",
  panelJudge: "panel-judge",
  panelJudgeCount: "panel-judge-count",
  panelJudges: "panel-judges",
  panelJudgesAbout: "panel-judges-about",
  panelJudgesNone: "panel-judges-none",
  panelJudgesScroll: "panel-judges-scroll",
  panelLanguage: "panel-language",
  panelMark: "panel-mark",
  panelMarks: "panel-marks",
  panelMarksTitle: "panel-marks-title",
  panelOf: "panel-of",
  panelOfAll: "panel-of-all",
  panelOpen: "panel-open",
  panelOpened: "panel-opened",
  panelOutdated: "panel-outdated",
  panelPool: "panel-pool",
  panelProvisional: "panel-provisional",
  panelRateFirst: "panel-rate-first",
  panelRateFirstOf: "panel-rate-first-of",
  panelRateSecond: "panel-rate-second",
  panelRateSecondOf: "panel-rate-second-of",
  panelRead: "panel-read",
  panelReadAll: "panel-read-all",
  panelReading: "panel-reading",
  panelRefused: "panel-refused",
  panelRefusedLine: "panel-refused-line",
  panelRefusedMore: "panel-refused-more",
  panelResult: "panel-result",
  panelResultCritical: "panel-result-critical",
  panelResultCut: "panel-result-cut",
  panelResultCutAbout: "panel-result-cut-about",
  panelResultInterval: "panel-result-interval",
  panelResultIntervalOf: "panel-result-interval-of",
  panelResultJudges: "panel-result-judges",
  panelResultNone: "panel-result-none",
  panelResultPass: "panel-result-pass",
  panelResultPassAbout: "panel-result-pass-about",
  panelResultSd: "panel-result-sd",
  panelResultSdAbout: "panel-result-sd-about",
  panelResultSe: "panel-result-se",
  panelRole: "panel-role",
  panelSave: "panel-save",
  panelSaving: "panel-saving",
  panelSecond: "panel-second",
  panelSecondClosed: "panel-second-closed",
  panelSet: "panel-set",
  panelSetAbout: "panel-set-about",
  panelSheetAsk: "panel-sheet-ask",
  panelSheetBack: "panel-sheet-back",
  panelSheetBy: "panel-sheet-by",
  panelSheetDone: "panel-sheet-done",
  panelSheetDoneTitle: "panel-sheet-done-title",
  panelSheetFirst: "panel-sheet-first",
  panelSheetKeep: "panel-sheet-keep",
  panelSheetKeys: "panel-sheet-keys",
  panelSheetLanguage: "panel-sheet-language",
  panelSheetLeave: "panel-sheet-leave",
  panelSheetMean: "panel-sheet-mean",
  panelSheetNext: "panel-sheet-next",
  panelSheetNextOpen: "panel-sheet-next-open",
  panelSheetOpen: "panel-sheet-open",
  panelSheetOptions: "panel-sheet-options",
  panelSheetPicture: "panel-sheet-picture",
  panelSheetPlace: "panel-sheet-place",
  panelSheetRated: "panel-sheet-rated",
  panelSheetSaid: "panel-sheet-said",
  panelSheetSecond: "panel-sheet-second",
  panelSheetValue: "panel-sheet-value",
  panelSheetYours: "panel-sheet-yours",
  panelStateApproved: "panel-state-approved",
  panelStateClosed: "panel-state-closed",
  panelStateRunning: "panel-state-running",
  panelSteps: "panel-steps",
  panelTotal: "panel-total",
  paperAbout: "paper-about",
  paperAction: "paper-action",
  paperActionDone: "paper-action-done",
  paperActionDropped: "paper-action-dropped",
  paperActionLate: "paper-action-late",
  paperActionOpen: "paper-action-open",
  paperActions: "paper-actions",
  paperAll: "paper-all",
  paperAnswers: "paper-answers",
  paperAnswersAbout: "paper-answers-about",
  paperAnswersGiven: "paper-answers-given",
  paperArea: "paper-area",
  paperAreas: "paper-areas",
  paperAreasAbout: "paper-areas-about",
  paperAreasAlt: "paper-areas-alt",
  paperAreasDash: "paper-areas-dash",
  paperAssessments: "paper-assessments",
  paperAssessmentsDone: "paper-assessments-done",
  paperAssessmentsMissing: "paper-assessments-missing",
  paperAssigned: "paper-assigned",
  paperAttempts: "paper-attempts",
  paperAttestation: "paper-attestation",
  paperAttestationAbout: "paper-attestation-about",
  paperAttestationRefused: "paper-attestation-refused",
  paperAttestationShipped: "paper-attestation-shipped",
  paperBand: "paper-band",
  paperBandAlt: "paper-band-alt",
  paperBandCapped: "paper-band-capped",
  paperBandHere: "paper-band-here",
  paperBandSentence: "paper-band-sentence",
  paperBegun: "paper-begun",
  paperBoard: "paper-board",
  paperBoardConflict: "paper-board-conflict",
  paperBoardMembers: "paper-board-members",
  paperBoardNeeded: "paper-board-needed",
  paperBoardNo: "paper-board-no",
  paperBoardNone: "paper-board-none",
  paperBoardYes: "paper-board-yes",
  paperBy: "paper-by",
  paperCapArea: "paper-cap-area",
  paperCapEvidence: "paper-cap-evidence",
  paperCapGate: "paper-cap-gate",
  paperCertified: "paper-certified",
  paperChainBadText: "paper-chain-bad-text",
  paperChainBadTitle: "paper-chain-bad-title",
  paperChangeAssessment: "paper-change-assessment",
  paperChangeBoard: "paper-change-board",
  paperChangeCases: "paper-change-cases",
  paperChangeCount: "paper-change-count",
  paperChangeKind: "paper-change-kind",
  paperChangeLast: "paper-change-last",
  paperChangeLearning: "paper-change-learning",
  paperChangeLog: "paper-change-log",
  paperChangeNone: "paper-change-none",
  paperChangePlan: "paper-change-plan",
  paperChangeRules: "paper-change-rules",
  paperChangeSettings: "paper-change-settings",
  paperChangeStaff: "paper-change-staff",
  paperChanges: "paper-changes",
  paperChartRest: "paper-chart-rest",
  paperComparable: "paper-comparable",
  paperComparableNo: "paper-comparable-no",
  paperComparableYes: "paper-comparable-yes",
  paperComputed: "paper-computed",
  paperConfidence: "paper-confidence",
  paperConfidenceHigh: "paper-confidence-high",
  paperConfidenceLow: "paper-confidence-low",
  paperConfidenceMedium: "paper-confidence-medium",
  paperConfidenceOf: "paper-confidence-of",
  paperContents: "paper-contents",
  paperCopyManagement: "paper-copy-management",
  paperCopyShareOut: "paper-copy-share-out",
  paperCounts: "paper-counts",
  paperCover: "paper-cover",
  paperCoverAssessors: "paper-cover-assessors",
  paperCoverCode: "paper-cover-code",
  paperCoverCodeNote: "paper-cover-code-note",
  paperCoverContent: "paper-cover-content",
  paperCoverCopy: "paper-cover-copy",
  paperCoverDay: "paper-cover-day",
  paperCoverInstrument: "paper-cover-instrument",
  paperCoverNumber: "paper-cover-number",
  paperCoverOffice: "paper-cover-office",
  paperCoverPeople: "paper-cover-people",
  paperCoverPrepared: "paper-cover-prepared",
  paperCoverProfile: "paper-cover-profile",
  paperCoverRound: "paper-cover-round",
  paperCoverRules: "paper-cover-rules",
  paperCoverScope: "paper-cover-scope",
  paperCoverSince: "paper-cover-since",
  paperCoverUnits: "paper-cover-units",
  paperCoverage: "paper-coverage",
  paperCoverageAbout: "paper-coverage-about",
  paperCoverageAlt: "paper-coverage-alt",
  paperDataClass: "paper-data-class",
  paperDaysLate: "paper-days-late",
  paperDecision: "paper-decision",
  paperDecisionApproved: "paper-decision-approved",
  paperDecisionNone: "paper-decision-none",
  paperDecisionOpen: "paper-decision-open",
  paperDecisionRejected: "paper-decision-rejected",
  paperDue: "paper-due",
  paperEvidence: "paper-evidence",
  paperEvidenceDay: "paper-evidence-day",
  paperEvidenceFile: "paper-evidence-file",
  paperEvidenceHash: "paper-evidence-hash",
  paperEvidenceKind: "paper-evidence-kind",
  paperEvidenceLink: "paper-evidence-link",
  paperEvidenceNewest: "paper-evidence-newest",
  paperEvidenceNone: "paper-evidence-none",
  paperEvidencePieces: "paper-evidence-pieces",
  paperEvidencePrivate: "paper-evidence-private",
  paperEvidenceText: "paper-evidence-text",
  paperEvidenceWhat: "paper-evidence-what",
  paperExceptionActive: "paper-exception-active",
  paperExceptionEnded: "paper-exception-ended",
  paperExceptionEnding: "paper-exception-ending",
  paperExceptionPlanned: "paper-exception-planned",
  paperExceptions: "paper-exceptions",
  paperExceptionsNone: "paper-exceptions-none",
  paperExempt: "paper-exempt",
  paperExpired: "paper-expired",
  paperFew: "paper-few",
  paperFewText: "paper-few-text",
  paperFigure: "paper-figure",
  paperFirstTry: "paper-first-try",
  paperFlagged: "paper-flagged",
  paperFoot: "paper-foot",
  paperFor: "paper-for",
  paperFrom: "paper-from",
  paperGap: "paper-gap",
  paperGate: "paper-gate",
  paperGateMet: "paper-gate-met",
  paperGateNotNeeded: "paper-gate-not-needed",
  paperGateOpen: "paper-gate-open",
  paperGateUnanswered: "paper-gate-unanswered",
  paperGates: "paper-gates",
  paperGatesAbout: "paper-gates-about",
  paperGenerative: "paper-generative",
  paperGridFigures: "paper-grid-figures",
  paperGridSign: "paper-grid-sign",
  paperGridText: "paper-grid-text",
  paperInTime: "paper-in-time",
  paperIncidents: "paper-incidents",
  paperIncidentsAll: "paper-incidents-all",
  paperIncidentsNone: "paper-incidents-none",
  paperIncidentsOpen: "paper-incidents-open",
  paperIntegrity: "paper-integrity",
  paperKeyExceptions: "paper-key-exceptions",
  paperKeyGates: "paper-key-gates",
  paperKeyIncidents: "paper-key-incidents",
  paperKeyLateActions: "paper-key-late-actions",
  paperKeyOverall: "paper-key-overall",
  paperKeyOverdue: "paper-key-overdue",
  paperKeyRequests: "paper-key-requests",
  paperKeySigned: "paper-key-signed",
  paperKeyStarters: "paper-key-starters",
  paperKeyTools: "paper-key-tools",
  paperKeyValid: "paper-key-valid",
  paperLanguage: "paper-language",
  paperLanguageEn: "paper-language-en",
  paperLanguageKm: "paper-language-km",
  paperLate: "paper-late",
  paperLateActions: "paper-late-actions",
  paperLateNoAction: "paper-late-no-action",
  paperLateNobody: "paper-late-nobody",
  paperLatePeople: "paper-late-people",
  paperLevel: "paper-level",
  paperLevelOperational: "paper-level-operational",
  paperLevelStrategic: "paper-level-strategic",
  paperLevelTactical: "paper-level-tactical",
  paperLoweredNone: "paper-lowered-none",
  paperLoweredOld: "paper-lowered-old",
  paperLowest: "paper-lowest",
  paperMarkRules: "paper-mark-rules",
  paperMeasure: "paper-measure",
  paperMedian: "paper-median",
  paperMethod: "paper-method",
  paperMethodAnswer: "paper-method-answer",
  paperMethodBands: "paper-method-bands",
  paperMethodChoice: "paper-method-choice",
  paperMethodCompare: "paper-method-compare",
  paperMethodConfidence: "paper-method-confidence",
  paperMethodEvidence: "paper-method-evidence",
  paperMethodGates: "paper-method-gates",
  paperMethodNot: "paper-method-not",
  paperMethodOverdue: "paper-method-overdue",
  paperMethodProves: "paper-method-proves",
  paperMethodScore: "paper-method-score",
  paperMethodSelf: "paper-method-self",
  paperMethodShare: "paper-method-share",
  paperMethodSmall: "paper-method-small",
  paperMinutes: "paper-minutes",
  paperMonth: "paper-month",
  paperMotion: "paper-motion",
  paperMotionReport: "paper-motion-report",
  paperMotionRules: "paper-motion-rules",
  paperName: "paper-name",
  paperNobody: "paper-nobody",
  paperNoneYet: "paper-none-yet",
  paperNotApplicable: "paper-not-applicable",
  paperObjective: "paper-objective",
  paperOnePerson: "paper-one-person",
  paperOverdue: "paper-overdue",
  paperOwner: "paper-owner",
  paperPeople: "paper-people",
  paperPhase: "paper-phase",
  paperPhaseAhead: "paper-phase-ahead",
  paperPhaseAssess: "paper-phase-assess",
  paperPhaseNow: "paper-phase-now",
  paperPhasePast: "paper-phase-past",
  paperPhaseReview: "paper-phase-review",
  paperPhaseRollOut: "paper-phase-roll-out",
  paperPhaseSpecialists: "paper-phase-specialists",
  paperPhases: "paper-phases",
  paperPlan: "paper-plan",
  paperPlanNone: "paper-plan-none",
  paperPlanStages: "paper-plan-stages",
  paperPractices: "paper-practices",
  paperPracticesNone: "paper-practices-none",
  paperProfileBuys: "paper-profile-buys",
  paperProfileDevelops: "paper-profile-develops",
  paperProfileUses: "paper-profile-uses",
  paperQuality: "paper-quality",
  paperQualityAbout: "paper-quality-about",
  paperQualityHidden: "paper-quality-hidden",
  paperQualityTracks: "paper-quality-tracks",
  paperQuarter: "paper-quarter",
  paperQuestion: "paper-question",
  paperQuestions: "paper-questions",
  paperRemark: "paper-remark",
  paperReportMinutes: "paper-report-minutes",
  paperReportsBefore: "paper-reports-before",
  paperRequests: "paper-requests",
  paperRequestsAll: "paper-requests-all",
  paperRequestsLate: "paper-requests-late",
  paperRequestsOpen: "paper-requests-open",
  paperRequestsRefused: "paper-requests-refused",
  paperResource: "paper-resource",
  paperReviewDay: "paper-review-day",
  paperReviewsDue: "paper-reviews-due",
  paperReviewsOverdue: "paper-reviews-overdue",
  paperRight: "paper-right",
  paperRole: "paper-role",
  paperRoundOpen: "paper-round-open",
  paperRule: "paper-rule",
  paperScore: "paper-score",
  paperScreenBoth: "paper-screen-both",
  paperScreenChoose: "paper-screen-choose",
  paperScreenDigits: "paper-screen-digits",
  paperScreenDigitsArabic: "paper-screen-digits-arabic",
  paperScreenDigitsKhmer: "paper-screen-digits-khmer",
  paperScreenDraft: "paper-screen-draft",
  paperScreenEarlier: "paper-screen-earlier",
  paperScreenEarlierNone: "paper-screen-earlier-none",
  paperScreenEarlierNote: "paper-screen-earlier-note",
  paperScreenFingerprint: "paper-screen-fingerprint",
  paperScreenFormatCsv: "paper-screen-format-csv",
  paperScreenFormatHtml: "paper-screen-format-html",
  paperScreenFormatJson: "paper-screen-format-json",
  paperScreenFormatNone: "paper-screen-format-none",
  paperScreenFormatPdf: "paper-screen-format-pdf",
  paperScreenFormatXlsx: "paper-screen-format-xlsx",
  paperScreenFormats: "paper-screen-formats",
  paperScreenFormatsAbout: "paper-screen-formats-about",
  paperScreenLanguage: "paper-screen-language",
  paperScreenLead: "paper-screen-lead",
  paperScreenManagement: "paper-screen-management",
  paperScreenNote: "paper-screen-note",
  paperScreenPreview: "paper-screen-preview",
  paperScreenRows: "paper-screen-rows",
  paperScreenSave: "paper-screen-save",
  paperScreenSaved: "paper-screen-saved",
  paperScreenSections: "paper-screen-sections",
  paperScreenShareOut: "paper-screen-share-out",
  paperScreenTitle: "paper-screen-title",
  paperScreenUnsaved: "paper-screen-unsaved",
  paperScreenVersion: "paper-screen-version",
  paperSeatAgreed: "paper-seat-agreed",
  paperSeatFirst: "paper-seat-first",
  paperSeatSecond: "paper-seat-second",
  paperSection: "paper-section",
  paperSeverities: "paper-severities",
  paperShare: "paper-share",
  paperSignApproved: "paper-sign-approved",
  paperSignApprovedMeans: "paper-sign-approved-means",
  paperSignDate: "paper-sign-date",
  paperSignMeaning: "paper-sign-meaning",
  paperSignName: "paper-sign-name",
  paperSignPrepared: "paper-sign-prepared",
  paperSignPreparedMeans: "paper-sign-prepared-means",
  paperSignReviewed: "paper-sign-reviewed",
  paperSignReviewedMeans: "paper-sign-reviewed-means",
  paperSignSignature: "paper-sign-signature",
  paperSignStep: "paper-sign-step",
  paperSigned: "paper-signed",
  paperSignoff: "paper-signoff",
  paperSignoffAbout: "paper-signoff-about",
  paperSignoffNext: "paper-signoff-next",
  paperSignoffNextMeans: "paper-signoff-next-means",
  paperSince: "paper-since",
  paperSinceFirst: "paper-since-first",
  paperSinceNow: "paper-since-now",
  paperSinceThen: "paper-since-then",
  paperSource: "paper-source",
  paperSourceAudit: "paper-source-audit",
  paperSourceGap: "paper-source-gap",
  paperSourceGate: "paper-source-gate",
  paperSourceIncident: "paper-source-incident",
  paperSourceOther: "paper-source-other",
  paperSourceStarter: "paper-source-starter",
  paperStage: "paper-stage",
  paperStageAct: "paper-stage-act",
  paperStageCheck: "paper-stage-check",
  paperStageDo: "paper-stage-do",
  paperStagePlan: "paper-stage-plan",
  paperStale: "paper-stale",
  paperStanding: "paper-standing",
  paperState: "paper-state",
  paperStep: "paper-step",
  paperStepHead: "paper-step-head",
  paperStepManager: "paper-step-manager",
  paperStepOwner: "paper-step-owner",
  paperStepReminded: "paper-step-reminded",
  paperStepWithdraw: "paper-step-withdraw",
  paperSummary: "paper-summary",
  paperTarget: "paper-target",
  paperTargetBy: "paper-target-by",
  paperText: "paper-text",
  paperTitle: "paper-title",
  paperTool: "paper-tool",
  paperToolClass: "paper-tool-class",
  paperTools: "paper-tools",
  paperToolsNone: "paper-tools-none",
  paperTopActions: "paper-top-actions",
  paperTopActionsGaps: "paper-top-actions-gaps",
  paperTopActionsNone: "paper-top-actions-none",
  paperTrack: "paper-track",
  paperTrend: "paper-trend",
  paperTrendCertified: "paper-trend-certified",
  paperTrendMonths: "paper-trend-months",
  paperTrendMonthsAlt: "paper-trend-months-alt",
  paperTrendNoMonths: "paper-trend-no-months",
  paperTrendNoRounds: "paper-trend-no-rounds",
  paperTrendRounds: "paper-trend-rounds",
  paperTrendRoundsAlt: "paper-trend-rounds-alt",
  paperTrendSigned: "paper-trend-signed",
  paperUnanswered: "paper-unanswered",
  paperUnassessedText: "paper-unassessed-text",
  paperUnassessedTitle: "paper-unassessed-title",
  paperUnit: "paper-unit",
  paperUnknown: "paper-unknown",
  paperUnsigned: "paper-unsigned",
  paperUntil: "paper-until",
  paperUse: "paper-use",
  paperUseIdea: "paper-use-idea",
  paperUseLevel: "paper-use-level",
  paperUseLevels: "paper-use-levels",
  paperUseRunning: "paper-use-running",
  paperUseStopped: "paper-use-stopped",
  paperUseTrial: "paper-use-trial",
  paperUses: "paper-uses",
  paperUsesNone: "paper-uses-none",
  paperValid: "paper-valid",
  paperValue: "paper-value",
  paperWaiting: "paper-waiting",
  paperWeakest: "paper-weakest",
  paperWeakestNone: "paper-weakest-none",
  paperWeight: "paper-weight",
  paperWhat: "paper-what",
  paperWithin30: "paper-within-30",
  paperWithin60: "paper-within-60",
  paperWithin90: "paper-within-90",
  paperWithinAny: "paper-within-any",
  partDismiss: "part-dismiss",
  partErrorKept: "part-error-kept",
  partErrorTitle: "part-error-title",
  partFileChoose: "part-file-choose",
  partFileChosen: "part-file-chosen",
  partFileReading: "part-file-reading",
  partLoading: "part-loading",
  partNotSaved: "part-not-saved",
  partOptional: "part-optional",
  partSaved: "part-saved",
  partSaving: "part-saving",
  partTagDone: "part-tag-done",
  partUnreviewed: "part-unreviewed",
  partUntranslated: "part-untranslated",
  pasteAnswer: "paste-answer",
  pasteAnswerEmpty: "paste-answer-empty",
  pasteAnswerPair: "paste-answer-pair",
  pasteChanged: "paste-changed",
  pasteCheck: "paste-check",
  pasteChecking: "paste-checking",
  pasteClass: "paste-class",
  pasteClear: "paste-clear",
  pasteData: "paste-data",
  pasteFound: "paste-found",
  pasteFoundCount: "paste-found-count",
  pasteFoundNone: "paste-found-none",
  pasteFoundText: "paste-found-text",
  pasteKindBankAccount: "paste-kind-bank-account",
  pasteKindBirthDate: "paste-kind-birth-date",
  pasteKindDate: "paste-kind-date",
  pasteKindEmail: "paste-kind-email",
  pasteKindHealthWord: "paste-kind-health-word",
  pasteKindMarking: "paste-kind-marking",
  pasteKindMoney: "paste-kind-money",
  pasteKindName: "paste-kind-name",
  pasteKindNationalId: "paste-kind-national-id",
  pasteKindPassport: "paste-kind-passport",
  pasteKindPassword: "paste-kind-password",
  pasteKindPhone: "paste-kind-phone",
  pasteLead: "paste-lead",
  pasteReplaced: "paste-replaced",
  pasteReplacedAnswer: "paste-replaced-answer",
  pasteReplacedCopy: "paste-replaced-copy",
  pasteRules: "paste-rules",
  pasteText: "paste-text",
  pasteTextCount: "paste-text-count",
  pasteTextLong: "paste-text-long",
  pasteTextPrivate: "paste-text-private",
  pasteTextToolFirst: "paste-text-tool-first",
  pasteTitle: "paste-title",
  pasteTool: "paste-tool",
  pasteWay: "paste-way",
  pasteWayClass: "paste-way-class",
  pasteWayClassAbout: "paste-way-class-about",
  pasteWayText: "paste-way-text",
  pasteWayTextAbout: "paste-way-text-about",
  peopleAboutYou: "people-about-you",
  peopleAboutYouLead: "people-about-you-lead",
  peopleAdd: "people-add",
  peopleAddTitle: "people-add-title",
  peopleChangeLater: "people-change-later",
  peopleChooseLanguage: "people-choose-language",
  peopleDetails: "people-details",
  peopleDetailsSaved: "people-details-saved",
  peopleEnter: "people-enter",
  peopleFaults: "people-faults",
  peopleLockAbout: "people-lock-about",
  peopleLockTitle: "people-lock-title",
  peopleLocked: "people-locked",
  peopleNameKhmer: "people-name-khmer",
  peopleNameKhmerHint: "people-name-khmer-hint",
  peopleNameLatin: "people-name-latin",
  peopleNameLatinHint: "people-name-latin-hint",
  peopleNamesHint: "people-names-hint",
  peoplePin: "people-pin",
  peoplePinAgain: "people-pin-again",
  peoplePinChange: "people-pin-change",
  peoplePinDiffers: "people-pin-differs",
  peoplePinForgotten: "people-pin-forgotten",
  peoplePinNew: "people-pin-new",
  peoplePinNone: "people-pin-none",
  peoplePinNow: "people-pin-now",
  peoplePinOf: "people-pin-of",
  peoplePinOld: "people-pin-old",
  peoplePinRemove: "people-pin-remove",
  peoplePinRemoved: "people-pin-removed",
  peoplePinSaved: "people-pin-saved",
  peoplePinSet: "people-pin-set",
  peoplePinWait: "people-pin-wait",
  peopleRole: "people-role",
  peopleRoleMissing: "people-role-missing",
  peopleStaffNumber: "people-staff-number",
  peopleStaffNumberHint: "people-staff-number-hint",
  peopleStart: "people-start",
  peopleUnit: "people-unit",
  peopleUnitHint: "people-unit-hint",
  peopleWelcome: "people-welcome",
  peopleWho: "people-who",
  peopleWhoLead: "people-who-lead",
  planAbout: "plan-about",
  planBack: "plan-back",
  planCheckBy: "plan-check-by",
  planCheckByMissing: "plan-check-by-missing",
  planCheckFound: "plan-check-found",
  planCheckMet: "plan-check-met",
  planCheckMissing: "plan-check-missing",
  planCheckNo: "plan-check-no",
  planCheckOn: "plan-check-on",
  planCheckSave: "plan-check-save",
  planCheckTitle: "plan-check-title",
  planCheckWasMet: "plan-check-was-met",
  planCheckWasNot: "plan-check-was-not",
  planCheckYes: "plan-check-yes",
  planColumnAction: "plan-column-action",
  planColumnDue: "plan-column-due",
  planColumnOwner: "plan-column-owner",
  planColumnSource: "plan-column-source",
  planColumnStage: "plan-column-stage",
  planColumnStatus: "plan-column-status",
  planCount: "plan-count",
  planCountOf: "plan-count-of",
  planCountSet: "plan-count-set",
  planDecideDue: "plan-decide-due",
  planDecideDueMissing: "plan-decide-due-missing",
  planDecideMissing: "plan-decide-missing",
  planDecideNotMet: "plan-decide-not-met",
  planDecideSave: "plan-decide-save",
  planDecideTitle: "plan-decide-title",
  planDecideUpdated: "plan-decide-updated",
  planDecideUpdatedHint: "plan-decide-updated-hint",
  planDecideUpdatedMissing: "plan-decide-updated-missing",
  planDeedBy: "plan-deed-by",
  planDeedCounted: "plan-deed-counted",
  planDeedDecided: "plan-deed-decided",
  planDeedDropped: "plan-deed-dropped",
  planDeedEdited: "plan-deed-edited",
  planDeedMade: "plan-deed-made",
  planDeedMet: "plan-deed-met",
  planDeedMoved: "plan-deed-moved",
  planDeedNotMet: "plan-deed-not-met",
  planDeedNoted: "plan-deed-noted",
  planDeedResumed: "plan-deed-resumed",
  planDeedTask: "plan-deed-task",
  planDeedTaskDone: "plan-deed-task-done",
  planDeedTaskRemoved: "plan-deed-task-removed",
  planDrop: "plan-drop",
  planDropAbout: "plan-drop-about",
  planDropMissing: "plan-drop-missing",
  planDropReason: "plan-drop-reason",
  planDue: "plan-due",
  planDueToday: "plan-due-today",
  planEdit: "plan-edit",
  planEditTitle: "plan-edit-title",
  planEmpty: "plan-empty",
  planEmptyAbout: "plan-empty-about",
  planEndedHint: "plan-ended-hint",
  planFactAim: "plan-fact-aim",
  planFactDue: "plan-fact-due",
  planFactMeasure: "plan-fact-measure",
  planFactNone: "plan-fact-none",
  planFactOwner: "plan-fact-owner",
  planFactResource: "plan-fact-resource",
  planFactSource: "plan-fact-source",
  planFieldAim: "plan-field-aim",
  planFieldDue: "plan-field-due",
  planFieldMeasure: "plan-field-measure",
  planFieldMeasureHint: "plan-field-measure-hint",
  planFieldOwner: "plan-field-owner",
  planFieldReference: "plan-field-reference",
  planFieldReferenceHint: "plan-field-reference-hint",
  planFieldResource: "plan-field-resource",
  planFieldSource: "plan-field-source",
  planFieldTarget: "plan-field-target",
  planFieldTargetHint: "plan-field-target-hint",
  planFieldTitle: "plan-field-title",
  planFieldTitleHint: "plan-field-title-hint",
  planFilterAll: "plan-filter-all",
  planFilterClear: "plan-filter-clear",
  planFilterNone: "plan-filter-none",
  planFilterOwner: "plan-filter-owner",
  planFilterRunning: "plan-filter-running",
  planFilterSource: "plan-filter-source",
  planFilterState: "plan-filter-state",
  planHistory: "plan-history",
  planLanguageNote: "plan-language-note",
  planLate: "plan-late",
  planLateLead: "plan-late-lead",
  planLateNone: "plan-late-none",
  planLateNoneAbout: "plan-late-none-about",
  planLateTitle: "plan-late-title",
  planLead: "plan-lead",
  planMissingDue: "plan-missing-due",
  planMissingTitle: "plan-missing-title",
  planMoveOf: "plan-move-of",
  planMoveTo: "plan-move-to",
  planMoved: "plan-moved",
  planNew: "plan-new",
  planNewTitle: "plan-new-title",
  planNext: "plan-next",
  planNextAct: "plan-next-act",
  planNextCheck: "plan-next-check",
  planNextDo: "plan-next-do",
  planNextDone: "plan-next-done",
  planNextDropped: "plan-next-dropped",
  planNextPlan: "plan-next-plan",
  planNote: "plan-note",
  planNoteAdd: "plan-note-add",
  planNoteHint: "plan-note-hint",
  planNoteMissing: "plan-note-missing",
  planNotes: "plan-notes",
  planOwnerNone: "plan-owner-none",
  planOwnerOf: "plan-owner-of",
  planPartBoard: "plan-part-board",
  planPartLate: "plan-part-late",
  planPartStages: "plan-part-stages",
  planPartTable: "plan-part-table",
  planPartYear: "plan-part-year",
  planParts: "plan-parts",
  planPhaseAssess: "plan-phase-assess",
  planPhaseMonths: "plan-phase-months",
  planPhaseReview: "plan-phase-review",
  planPhaseRollOut: "plan-phase-roll-out",
  planPhaseSpecialists: "plan-phase-specialists",
  planResume: "plan-resume",
  planRound: "plan-round",
  planSave: "plan-save",
  planSaving: "plan-saving",
  planShown: "plan-shown",
  planSort: "plan-sort",
  planSourceAudit: "plan-source-audit",
  planSourceGap: "plan-source-gap",
  planSourceGate: "plan-source-gate",
  planSourceIncident: "plan-source-incident",
  planSourceOther: "plan-source-other",
  planSourceStarter: "plan-source-starter",
  planStageAct: "plan-stage-act",
  planStageActAbout: "plan-stage-act-about",
  planStageCheck: "plan-stage-check",
  planStageCheckAbout: "plan-stage-check-about",
  planStageCount: "plan-stage-count",
  planStageDo: "plan-stage-do",
  planStageDoAbout: "plan-stage-do-about",
  planStageNone: "plan-stage-none",
  planStagePlan: "plan-stage-plan",
  planStagePlanAbout: "plan-stage-plan-about",
  planStartYear: "plan-start-year",
  planStarterAgreeMeasure: "plan-starter-agree-measure",
  planStarterAgreeTitle: "plan-starter-agree-title",
  planStarterAssessMeasure: "plan-starter-assess-measure",
  planStarterAssessTitle: "plan-starter-assess-title",
  planStarterChooseMeasure: "plan-starter-choose-measure",
  planStarterChooseTitle: "plan-starter-choose-title",
  planStarterCoreMeasure: "plan-starter-core-measure",
  planStarterCoreTitle: "plan-starter-core-title",
  planStarterIncidentsMeasure: "plan-starter-incidents-measure",
  planStarterIncidentsTitle: "plan-starter-incidents-title",
  planStarterOwnerMeasure: "plan-starter-owner-measure",
  planStarterOwnerTitle: "plan-starter-owner-title",
  planStarterReassessMeasure: "plan-starter-reassess-measure",
  planStarterReassessTitle: "plan-starter-reassess-title",
  planStarterReviewMeasure: "plan-starter-review-measure",
  planStarterReviewTitle: "plan-starter-review-title",
  planStarterRulesMeasure: "plan-starter-rules-measure",
  planStarterRulesReviewMeasure: "plan-starter-rules-review-measure",
  planStarterRulesReviewTitle: "plan-starter-rules-review-title",
  planStarterRulesTitle: "plan-starter-rules-title",
  planStarterSpecialistsMeasure: "plan-starter-specialists-measure",
  planStarterSpecialistsTitle: "plan-starter-specialists-title",
  planStarterToolsMeasure: "plan-starter-tools-measure",
  planStarterToolsTitle: "plan-starter-tools-title",
  planStarterUsesMeasure: "plan-starter-uses-measure",
  planStarterUsesTitle: "plan-starter-uses-title",
  planStatusDone: "plan-status-done",
  planStatusDropped: "plan-status-dropped",
  planStatusLate: "plan-status-late",
  planStatusOpen: "plan-status-open",
  planStepHead: "plan-step-head",
  planStepHeadAbout: "plan-step-head-about",
  planStepManager: "plan-step-manager",
  planStepManagerAbout: "plan-step-manager-about",
  planStepOwner: "plan-step-owner",
  planStepOwnerAbout: "plan-step-owner-about",
  planTable: "plan-table",
  planTableScroll: "plan-table-scroll",
  planTaskAdd: "plan-task-add",
  planTaskDone: "plan-task-done",
  planTaskDue: "plan-task-due",
  planTaskMissing: "plan-task-missing",
  planTaskRemove: "plan-task-remove",
  planTaskTitle: "plan-task-title",
  planTasks: "plan-tasks",
  planTasksDone: "plan-tasks-done",
  planTasksNone: "plan-tasks-none",
  planTimingAhead: "plan-timing-ahead",
  planTimingNow: "plan-timing-now",
  planTimingPast: "plan-timing-past",
  planTitle: "plan-title",
  planVerdictCorrect: "plan-verdict-correct",
  planVerdictCorrectAbout: "plan-verdict-correct-about",
  planVerdictKeep: "plan-verdict-keep",
  planVerdictKeepAbout: "plan-verdict-keep-about",
  planVerdictSpread: "plan-verdict-spread",
  planVerdictSpreadAbout: "plan-verdict-spread-about",
  planWrongTarget: "plan-wrong-target",
  planYearDoneOf: "plan-year-done-of",
  planYearDraft: "plan-year-draft",
  planYearFromTo: "plan-year-from-to",
  planYearLate: "plan-year-late",
  planYearLead: "plan-year-lead",
  planYearMake: "plan-year-make",
  planYearMaking: "plan-year-making",
  planYearOwner: "plan-year-owner",
  planYearProgress: "plan-year-progress",
  planYearSpecialists: "plan-year-specialists",
  planYearSpecialistsHint: "plan-year-specialists-hint",
  planYearStart: "plan-year-start",
  planYearStartHint: "plan-year-start-hint",
  planYearTitle: "plan-year-title",
  planYearTrained: "plan-year-trained",
  planYearTrainedAbout: "plan-year-trained-about",
  planYearTrainedOf: "plan-year-trained-of",
  planYearWrongNumber: "plan-year-wrong-number",
  previewMistakes: "preview-mistakes",
  previewPerson: "preview-person",
  previewTitle: "preview-title",
  previewUnit: "preview-unit",
  questionsAmountProvisional: "questions-amount-provisional",
  questionsAmountTooFew: "questions-amount-too-few",
  questionsAmountUsable: "questions-amount-usable",
  questionsAnswers: "questions-answers",
  questionsCheck: "questions-check",
  questionsCheckAll: "questions-check-all",
  questionsChecks: "questions-checks",
  questionsChecksScroll: "questions-checks-scroll",
  questionsCounts: "questions-counts",
  questionsCountsTitle: "questions-counts-title",
  questionsCritical: "questions-critical",
  questionsEaseEasy: "questions-ease-easy",
  questionsEaseHard: "questions-ease-hard",
  questionsEaseMiddle: "questions-ease-middle",
  questionsEmpty: "questions-empty",
  questionsEmptyTitle: "questions-empty-title",
  questionsExport: "questions-export",
  questionsExportAbout: "questions-export-about",
  questionsFilter: "questions-filter",
  questionsFindings: "questions-findings",
  questionsHidden: "questions-hidden",
  questionsInBank: "questions-in-bank",
  questionsItem: "questions-item",
  questionsLanguage: "questions-language",
  questionsLanguageEn: "questions-language-en",
  questionsLanguageKm: "questions-language-km",
  questionsLanguages: "questions-languages",
  questionsLead: "questions-lead",
  questionsList: "questions-list",
  questionsListAbout: "questions-list-about",
  questionsListMore: "questions-list-more",
  questionsListScroll: "questions-list-scroll",
  questionsMedian: "questions-median",
  questionsMend: "questions-mend",
  questionsMendAbout: "questions-mend-about",
  questionsMendMore: "questions-mend-more",
  questionsMendNone: "questions-mend-none",
  questionsMendNoneTitle: "questions-mend-none-title",
  questionsNoFigure: "questions-no-figure",
  questionsNone: "questions-none",
  questionsNoneShown: "questions-none-shown",
  questionsObjective: "questions-objective",
  questionsObjectives: "questions-objectives",
  questionsObjectivesScroll: "questions-objectives-scroll",
  questionsOption: "questions-option",
  questionsOptionIdle: "questions-option-idle",
  questionsOptionOpen: "questions-option-open",
  questionsP: "questions-p",
  questionsPartFigures: "questions-part-figures",
  questionsPartMarks: "questions-part-marks",
  questionsParts: "questions-parts",
  questionsPassed: "questions-passed",
  questionsPeople: "questions-people",
  questionsR: "questions-r",
  questionsRFair: "questions-r-fair",
  questionsRGood: "questions-r-good",
  questionsRMarginal: "questions-r-marginal",
  questionsRNegative: "questions-r-negative",
  questionsRWeak: "questions-r-weak",
  questionsReasonCheckKey: "questions-reason-check-key",
  questionsReasonCheckKeyAbout: "questions-reason-check-key-about",
  questionsReasonHard: "questions-reason-hard",
  questionsReasonHardAbout: "questions-reason-hard-about",
  questionsReasonIdleOption: "questions-reason-idle-option",
  questionsReasonIdleOptionAbout: "questions-reason-idle-option-about",
  questionsReasonLanguageGap: "questions-reason-language-gap",
  questionsReasonLanguageGapAbout: "questions-reason-language-gap-about",
  questionsReasonWeak: "questions-reason-weak",
  questionsReasonWeakAbout: "questions-reason-weak-about",
  questionsSaving: "questions-saving",
  questionsSeconds: "questions-seconds",
  questionsShowAll: "questions-show-all",
  questionsShowData: "questions-show-data",
  questionsShowMend: "questions-show-mend",
  questionsTitle: "questions-title",
  questionsToMend: "questions-to-mend",
  questionsWrong: "questions-wrong",
  recordAttemptCritical: "record-attempt-critical",
  recordAttemptScore: "record-attempt-score",
  recordAttempts: "record-attempts",
  recordAttemptsNone: "record-attempts-none",
  recordCertificateBoth: "record-certificate-both",
  recordCertificateEn: "record-certificate-en",
  recordCertificateEnded: "record-certificate-ended",
  recordCertificateExpired: "record-certificate-expired",
  recordCertificateIssued: "record-certificate-issued",
  recordCertificateKm: "record-certificate-km",
  recordCertificateNumber: "record-certificate-number",
  recordCertificateSave: "record-certificate-save",
  recordCertificateScore: "record-certificate-score",
  recordCertificateUntil: "record-certificate-until",
  recordCertificateValid: "record-certificate-valid",
  recordCertificates: "record-certificates",
  recordCertificatesNone: "record-certificates-none",
  recordCertificatesNoneAbout: "record-certificates-none-about",
  recordDue: "record-due",
  recordDueFirst: "record-due-first",
  recordDueGrace: "record-due-grace",
  recordDueLater: "record-due-later",
  recordDueNone: "record-due-none",
  recordDueOverdue: "record-due-overdue",
  recordDueRenewal: "record-due-renewal",
  recordDueSoon: "record-due-soon",
  recordEntryCertificate: "record-entry-certificate",
  recordEntryCheckFailed: "record-entry-check-failed",
  recordEntryCheckPassed: "record-entry-check-passed",
  recordEntryExercise: "record-entry-exercise",
  recordEntryExerciseScore: "record-entry-exercise-score",
  recordEntryJoined: "record-entry-joined",
  recordEntryLesson: "record-entry-lesson",
  recordEntryRefreshed: "record-entry-refreshed",
  recordEntrySigned: "record-entry-signed",
  recordExport: "record-export",
  recordExportAbout: "record-export-about",
  recordExportCsv: "record-export-csv",
  recordExportPdf: "record-export-pdf",
  recordHistory: "record-history",
  recordHistoryMore: "record-history-more",
  recordHistoryNone: "record-history-none",
  recordNotPassed: "record-not-passed",
  recordObjective: "record-objective",
  recordObjectives: "record-objectives",
  recordObjectivesAbout: "record-objectives-about",
  recordObjectivesNone: "record-objectives-none",
  recordOf: "record-of",
  recordPassed: "record-passed",
  recordPerson: "record-person",
  recordSaved: "record-saved",
  recordSelfIssued: "record-self-issued",
  recordSelfIssuedAbout: "record-self-issued-about",
  recordSignature: "record-signature",
  recordSignatureLine: "record-signature-line",
  recordSignatures: "record-signatures",
  recordSignaturesNone: "record-signatures-none",
  recordTitle: "record-title",
  recordToLearn: "record-to-learn",
  recordToRules: "record-to-rules",
  refresherAgain: "refresher-again",
  refresherCardAbout: "refresher-card-about",
  refresherCardGoOn: "refresher-card-go-on",
  refresherCardStart: "refresher-card-start",
  refresherCardTitle: "refresher-card-title",
  refresherDone: "refresher-done",
  refresherDoneAll: "refresher-done-all",
  refresherDoneTitle: "refresher-done-title",
  refresherFinish: "refresher-finish",
  refresherLater: "refresher-later",
  refresherLeadLong: "refresher-lead-long",
  refresherLeadShort: "refresher-lead-short",
  refresherNext: "refresher-next",
  refresherQuestion: "refresher-question",
  refresherTitle: "refresher-title",
  reportAnswers: "report-answers",
  reportBandDeveloping: "report-band-developing",
  reportBandLeading: "report-band-leading",
  reportBandManaged: "report-band-managed",
  reportBandNotStarted: "report-band-not-started",
  reportBandStarting: "report-band-starting",
  reportChainEvents: "report-chain-events",
  reportChainHead: "report-chain-head",
  reportChainNo: "report-chain-no",
  reportChainVerified: "report-chain-verified",
  reportChainYes: "report-chain-yes",
  reportNameKhmer: "report-name-khmer",
  reportNameLatin: "report-name-latin",
  reportObjective: "report-objective",
  reportPage: "report-page",
  reportRecordCertificate: "report-record-certificate",
  reportRecordCertificates: "report-record-certificates",
  reportRecordCertificatesNone: "report-record-certificates-none",
  reportRecordCheck: "report-record-check",
  reportRecordChecks: "report-record-checks",
  reportRecordChecksNone: "report-record-checks-none",
  reportRecordDetail: "report-record-detail",
  reportRecordDue: "report-record-due",
  reportRecordDueNone: "report-record-due-none",
  reportRecordFailed: "report-record-failed",
  reportRecordFileTitle: "report-record-file-title",
  reportRecordHistory: "report-record-history",
  reportRecordHistoryNone: "report-record-history-none",
  reportRecordLimit: "report-record-limit",
  reportRecordNumber: "report-record-number",
  reportRecordObjectives: "report-record-objectives",
  reportRecordObjectivesNone: "report-record-objectives-none",
  reportRecordPassed: "report-record-passed",
  reportRecordPerson: "report-record-person",
  reportRecordResult: "report-record-result",
  reportRecordScore: "report-record-score",
  reportRecordScoreOf: "report-record-score-of",
  reportRecordSignatures: "report-record-signatures",
  reportRecordSignaturesNone: "report-record-signatures-none",
  reportRecordStatus: "report-record-status",
  reportRecordTitle: "report-record-title",
  reportRecordVersion: "report-record-version",
  reportRecordWhat: "report-record-what",
  reportRecordWhen: "report-record-when",
  reportRight: "report-right",
  reportStaffNumber: "report-staff-number",
  reportUnit: "report-unit",
  reportValidUntil: "report-valid-until",
  reportValue: "report-value",
  roleBuilder: "role-builder",
  roleBuilderAbout: "role-builder-about",
  roleDecider: "role-decider",
  roleDeciderAbout: "role-decider-about",
  roleGuardian: "role-guardian",
  roleGuardianAbout: "role-guardian-about",
  roleStaff: "role-staff",
  roleStaffAbout: "role-staff-about",
  rulebookAdd: "rulebook-add",
  rulebookAddTitle: "rulebook-add-title",
  rulebookApprovedLead: "rulebook-approved-lead",
  rulebookApprovedTitle: "rulebook-approved-title",
  rulebookAudience: "rulebook-audience",
  rulebookAudienceManagement: "rulebook-audience-management",
  rulebookAudienceStaff: "rulebook-audience-staff",
  rulebookBack: "rulebook-back",
  rulebookBlockBeforeLast: "rulebook-block-before-last",
  rulebookBlockChangelog: "rulebook-block-changelog",
  rulebookBlockChangelogLong: "rulebook-block-changelog-long",
  rulebookBlockLegal: "rulebook-block-legal",
  rulebookBlockOnePerson: "rulebook-block-one-person",
  rulebookBlockOwner: "rulebook-block-owner",
  rulebookBlockPast: "rulebook-block-past",
  rulebookBlockUnchanged: "rulebook-block-unchanged",
  rulebookChange: "rulebook-change",
  rulebookChangedAll: "rulebook-changed-all",
  rulebookChangedLead: "rulebook-changed-lead",
  rulebookChangedProgress: "rulebook-changed-progress",
  rulebookChangedRead: "rulebook-changed-read",
  rulebookChangedTitle: "rulebook-changed-title",
  rulebookChangedTools: "rulebook-changed-tools",
  rulebookChangelogEn: "rulebook-changelog-en",
  rulebookChangelogHint: "rulebook-changelog-hint",
  rulebookChangelogKm: "rulebook-changelog-km",
  rulebookChangesIn: "rulebook-changes-in",
  rulebookChangesNone: "rulebook-changes-none",
  rulebookChangesNoneLead: "rulebook-changes-none-lead",
  rulebookClose: "rulebook-close",
  rulebookCompare: "rulebook-compare",
  rulebookCompareFrom: "rulebook-compare-from",
  rulebookCompareNone: "rulebook-compare-none",
  rulebookCompareTo: "rulebook-compare-to",
  rulebookCritical: "rulebook-critical",
  rulebookCriticalStays: "rulebook-critical-stays",
  rulebookDifferenceAdded: "rulebook-difference-added",
  rulebookDifferenceChanged: "rulebook-difference-changed",
  rulebookDifferenceGrid: "rulebook-difference-grid",
  rulebookDifferenceRemoved: "rulebook-difference-removed",
  rulebookDifferenceTool: "rulebook-difference-tool",
  rulebookDraftChanged: "rulebook-draft-changed",
  rulebookDraftNone: "rulebook-draft-none",
  rulebookDraftSee: "rulebook-draft-see",
  rulebookEdit: "rulebook-edit",
  rulebookEditLead: "rulebook-edit-lead",
  rulebookEditTitle: "rulebook-edit-title",
  rulebookEdition: "rulebook-edition",
  rulebookEditionFrom: "rulebook-edition-from",
  rulebookEditionHolds: "rulebook-edition-holds",
  rulebookEditionLoosened: "rulebook-edition-loosened",
  rulebookEditionShipped: "rulebook-edition-shipped",
  rulebookEditionsNone: "rulebook-editions-none",
  rulebookEditionsNoneLead: "rulebook-editions-none-lead",
  rulebookEffective: "rulebook-effective",
  rulebookFaultCritical: "rulebook-fault-critical",
  rulebookFaultDayAhead: "rulebook-fault-day-ahead",
  rulebookFaultLocked: "rulebook-fault-locked",
  rulebookFaultNameMissing: "rulebook-fault-name-missing",
  rulebookFaultTooLong: "rulebook-fault-too-long",
  rulebookFaultTooMany: "rulebook-fault-too-many",
  rulebookFaultToolUnapproved: "rulebook-fault-tool-unapproved",
  rulebookFaultUnknown: "rulebook-fault-unknown",
  rulebookFaultWordsMissing: "rulebook-fault-words-missing",
  rulebookFilter: "rulebook-filter",
  rulebookFilterNone: "rulebook-filter-none",
  rulebookForce: "rulebook-force",
  rulebookForceLead: "rulebook-force-lead",
  rulebookForceTitle: "rulebook-force-title",
  rulebookForced: "rulebook-forced",
  rulebookGridAnswer: "rulebook-grid-answer",
  rulebookGridCaption: "rulebook-grid-caption",
  rulebookGridCell: "rulebook-grid-cell",
  rulebookGridClosed: "rulebook-grid-closed",
  rulebookGridCondition: "rulebook-grid-condition",
  rulebookGridLead: "rulebook-grid-lead",
  rulebookGridLocked: "rulebook-grid-locked",
  rulebookGridNoCondition: "rulebook-grid-no-condition",
  rulebookGridNow: "rulebook-grid-now",
  rulebookGridOpened: "rulebook-grid-opened",
  rulebookGridShipped: "rulebook-grid-shipped",
  rulebookGridTitle: "rulebook-grid-title",
  rulebookHolds: "rulebook-holds",
  rulebookInForce: "rulebook-in-force",
  rulebookKind: "rulebook-kind",
  rulebookKindBoth: "rulebook-kind-both",
  rulebookKindDo: "rulebook-kind-do",
  rulebookKindDont: "rulebook-kind-dont",
  rulebookLead: "rulebook-lead",
  rulebookLegend: "rulebook-legend",
  rulebookLooseCell: "rulebook-loose-cell",
  rulebookLooseEased: "rulebook-loose-eased",
  rulebookLooseOff: "rulebook-loose-off",
  rulebookLoosenings: "rulebook-loosenings",
  rulebookLooseningsLead: "rulebook-loosenings-lead",
  rulebookNewWords: "rulebook-new-words",
  rulebookOff: "rulebook-off",
  rulebookOldWords: "rulebook-old-words",
  rulebookOn: "rulebook-on",
  rulebookOwn: "rulebook-own",
  rulebookPartDraft: "rulebook-part-draft",
  rulebookPartEditions: "rulebook-part-editions",
  rulebookPartGrid: "rulebook-part-grid",
  rulebookPartRules: "rulebook-part-rules",
  rulebookPartTools: "rulebook-part-tools",
  rulebookParts: "rulebook-parts",
  rulebookReset: "rulebook-reset",
  rulebookResetAsk: "rulebook-reset-ask",
  rulebookResetTitle: "rulebook-reset-title",
  rulebookReworded: "rulebook-reworded",
  rulebookSameHere: "rulebook-same-here",
  rulebookSave: "rulebook-save",
  rulebookSaved: "rulebook-saved",
  rulebookSaving: "rulebook-saving",
  rulebookSection: "rulebook-section",
  rulebookSense: "rulebook-sense",
  rulebookSenseCritical: "rulebook-sense-critical",
  rulebookSenseLooser: "rulebook-sense-looser",
  rulebookSenseLooserAbout: "rulebook-sense-looser-about",
  rulebookSenseMissing: "rulebook-sense-missing",
  rulebookSenseSame: "rulebook-sense-same",
  rulebookSenseSameAbout: "rulebook-sense-same-about",
  rulebookSenseTighter: "rulebook-sense-tighter",
  rulebookSenseTighterAbout: "rulebook-sense-tighter-about",
  rulebookSetAsideLead: "rulebook-set-aside-lead",
  rulebookSetAsideTitle: "rulebook-set-aside-title",
  rulebookShippedInForce: "rulebook-shipped-in-force",
  rulebookShippedWords: "rulebook-shipped-words",
  rulebookSignLeft: "rulebook-sign-left",
  rulebookSignOff: "rulebook-sign-off",
  rulebookSignOffLapsed: "rulebook-sign-off-lapsed",
  rulebookSignOffLead: "rulebook-sign-off-lead",
  rulebookSignOffLine: "rulebook-sign-off-line",
  rulebookSignOffMissing: "rulebook-sign-off-missing",
  rulebookSignOffName: "rulebook-sign-off-name",
  rulebookSignOffOn: "rulebook-sign-off-on",
  rulebookSignOffReason: "rulebook-sign-off-reason",
  rulebookSignOffRole: "rulebook-sign-off-role",
  rulebookSignOffTitle: "rulebook-sign-off-title",
  rulebookSignOffs: "rulebook-sign-offs",
  rulebookSignerLegal: "rulebook-signer-legal",
  rulebookSignerOwner: "rulebook-signer-owner",
  rulebookSize: "rulebook-size",
  rulebookSizeMajor: "rulebook-size-major",
  rulebookSizeMajorAbout: "rulebook-size-major-about",
  rulebookSizeMinor: "rulebook-size-minor",
  rulebookSizeMinorAbout: "rulebook-size-minor-about",
  rulebookSizeMust: "rulebook-size-must",
  rulebookTakeOut: "rulebook-take-out",
  rulebookText: "rulebook-text",
  rulebookTitle: "rulebook-title",
  rulebookToolAdd: "rulebook-tool-add",
  rulebookToolClass: "rulebook-tool-class",
  rulebookToolCount: "rulebook-tool-count",
  rulebookToolEdit: "rulebook-tool-edit",
  rulebookToolEditTitle: "rulebook-tool-edit-title",
  rulebookToolList: "rulebook-tool-list",
  rulebookToolListOf: "rulebook-tool-list-of",
  rulebookToolName: "rulebook-tool-name",
  rulebookToolNoteEn: "rulebook-tool-note-en",
  rulebookToolNoteHint: "rulebook-tool-note-hint",
  rulebookToolNoteKm: "rulebook-tool-note-km",
  rulebookToolOut: "rulebook-tool-out",
  rulebookToolsApproved: "rulebook-tools-approved",
  rulebookToolsApprovedLead: "rulebook-tools-approved-lead",
  rulebookToolsLead: "rulebook-tools-lead",
  rulebookToolsNone: "rulebook-tools-none",
  rulebookToolsNoneLead: "rulebook-tools-none-lead",
  rulebookTurnAdded: "rulebook-turn-added",
  rulebookTurnChanged: "rulebook-turn-changed",
  rulebookTurnRemoved: "rulebook-turn-removed",
  rulebookWasNow: "rulebook-was-now",
  rulebookWhy: "rulebook-why",
  rulesBoth: "rules-both",
  rulesCopied: "rules-copied",
  rulesCopyFailed: "rules-copy-failed",
  rulesCritical: "rules-critical",
  rulesDo: "rules-do",
  rulesDont: "rules-dont",
  rulesFilter: "rules-filter",
  rulesFilterFound: "rules-filter-found",
  rulesFilterHint: "rules-filter-hint",
  rulesGridCaption: "rules-grid-caption",
  rulesGridData: "rules-grid-data",
  rulesGridEmbedded: "rules-grid-embedded",
  rulesGridExample: "rules-grid-example",
  rulesGridExamples: "rules-grid-examples",
  rulesGridLead: "rules-grid-lead",
  rulesGridScroll: "rules-grid-scroll",
  rulesGridTitle: "rules-grid-title",
  rulesGridTools: "rules-grid-tools",
  rulesInForce: "rules-in-force",
  rulesLinesCopy: "rules-lines-copy",
  rulesLinesLead: "rules-lines-lead",
  rulesLinesTitle: "rules-lines-title",
  rulesManagement: "rules-management",
  rulesPartGrid: "rules-part-grid",
  rulesPartLines: "rules-part-lines",
  rulesPartPaste: "rules-part-paste",
  rulesPartRead: "rules-part-read",
  rulesParts: "rules-parts",
  rulesProgress: "rules-progress",
  rulesProgressTitle: "rules-progress-title",
  rulesSaved: "rules-saved",
  rulesSectionDone: "rules-section-done",
  rulesSectionLeft: "rules-section-left",
  rulesSectionPlace: "rules-section-place",
  rulesSectionRead: "rules-section-read",
  rulesSectionSize: "rules-section-size",
  rulesSignAgree: "rules-sign-agree",
  rulesSignBusy: "rules-sign-busy",
  rulesSignButton: "rules-sign-button",
  rulesSignChanged: "rules-sign-changed",
  rulesSignChangedTitle: "rules-sign-changed-title",
  rulesSignEffective: "rules-sign-effective",
  rulesSignFingerprint: "rules-sign-fingerprint",
  rulesSignKept: "rules-sign-kept",
  rulesSignLeft: "rules-sign-left",
  rulesSignMeaning: "rules-sign-meaning",
  rulesSignStatement: "rules-sign-statement",
  rulesSignTitle: "rules-sign-title",
  rulesSignVersion: "rules-sign-version",
  rulesSignedCertificate: "rules-signed-certificate",
  rulesSignedKept: "rules-signed-kept",
  rulesSignedLine: "rules-signed-line",
  rulesSignedTitle: "rules-signed-title",
  rulesToRecord: "rules-to-record",
  rulesWhy: "rules-why",
  searchFound: "search-found",
  searchLabel: "search-label",
  searchLessons: "search-lessons",
  searchNothing: "search-nothing",
  searchNothingAbout: "search-nothing-about",
  searchOtherLanguage: "search-other-language",
  searchRules: "search-rules",
  searchTerms: "search-terms",
  searchTipKeys: "search-tip-keys",
  searchTipLanguage: "search-tip-language",
  searchTipRule: "search-tip-rule",
  searchTips: "search-tips",
  searchTitle: "search-title",
  settingsAbout: "settings-about",
  settingsDigits: "settings-digits",
  settingsDigitsArabic: "settings-digits-arabic",
  settingsDigitsKhmer: "settings-digits-khmer",
  settingsLanguage: "settings-language",
  settingsLaptop: "settings-laptop",
  settingsTextSample: "settings-text-sample",
  settingsTextSize: "settings-text-size",
  settingsTheme: "settings-theme",
  settingsThemeDark: "settings-theme-dark",
  settingsThemeLight: "settings-theme-light",
  settingsThemeSystem: "settings-theme-system",
  settingsTitle: "settings-title",
  settingsVersion: "settings-version",
  setupAccent: "setup-accent",
  setupAgainAfterMonths: "setup-again-after-months",
  setupAgainAfterPassing: "setup-again-after-passing",
  setupAgainMajorRules: "setup-again-major-rules",
  setupAgainMonth: "setup-again-month",
  setupAgainMonths: "setup-again-months",
  setupAgainOnce: "setup-again-once",
  setupAgainYearly: "setup-again-yearly",
  setupAgainYearlyMonth: "setup-again-yearly-month",
  setupColourHint: "setup-colour-hint",
  setupColourPick: "setup-colour-pick",
  setupColourUnread: "setup-colour-unread",
  setupContrast: "setup-contrast",
  setupContrastEnough: "setup-contrast-enough",
  setupContrastFaint: "setup-contrast-faint",
  setupDuties: "setup-duties",
  setupDutiesAbout: "setup-duties-about",
  setupDutyAgain: "setup-duty-again",
  setupDutyDays: "setup-duty-days",
  setupDutyDue: "setup-duty-due",
  setupDutyDueAbout: "setup-duty-due-about",
  setupDutyEdit: "setup-duty-edit",
  setupDutyGrace: "setup-duty-grace",
  setupDutyGraceAbout: "setup-duty-grace-about",
  setupDutyMonths: "setup-duty-months",
  setupDutyNobody: "setup-duty-nobody",
  setupDutyOn: "setup-duty-on",
  setupDutyTrack: "setup-duty-track",
  setupDutyValid: "setup-duty-valid",
  setupDutyValidAbout: "setup-duty-valid-about",
  setupDutyValidMonths: "setup-duty-valid-months",
  setupDutyWho: "setup-duty-who",
  setupFile: "setup-file",
  setupFileAbout: "setup-file-about",
  setupFileChanged: "setup-file-changed",
  setupFileNone: "setup-file-none",
  setupFileSave: "setup-file-save",
  setupFileSaving: "setup-file-saving",
  setupFileVersion: "setup-file-version",
  setupFollow: "setup-follow",
  setupFollowCompare: "setup-follow-compare",
  setupFollowConfirm: "setup-follow-confirm",
  setupFollowDone: "setup-follow-done",
  setupFollowFirst: "setup-follow-first",
  setupFollowKey: "setup-follow-key",
  setupFollowLoad: "setup-follow-load",
  setupFollowLoading: "setup-follow-loading",
  setupFollowNameless: "setup-follow-nameless",
  setupFollowNewer: "setup-follow-newer",
  setupFollowNone: "setup-follow-none",
  setupFollowOther: "setup-follow-other",
  setupFollowReplace: "setup-follow-replace",
  setupFollowRules: "setup-follow-rules",
  setupFollowSame: "setup-follow-same",
  setupFollowVersion: "setup-follow-version",
  setupInk: "setup-ink",
  setupKey: "setup-key",
  setupKeyAbout: "setup-key-about",
  setupKeyPrint: "setup-key-print",
  setupLabel: "setup-label",
  setupLabelAbout: "setup-label-about",
  setupLabelEn: "setup-label-en",
  setupLabelKm: "setup-label-km",
  setupLead: "setup-lead",
  setupLogo: "setup-logo",
  setupLogoAbout: "setup-logo-about",
  setupLogoAlt: "setup-logo-alt",
  setupLogoChoose: "setup-logo-choose",
  setupLogoNone: "setup-logo-none",
  setupLogoReading: "setup-logo-reading",
  setupLogoRemove: "setup-logo-remove",
  setupLook: "setup-look",
  setupLookAbout: "setup-look-about",
  setupName: "setup-name",
  setupNameEn: "setup-name-en",
  setupNameKm: "setup-name-km",
  setupNameMissing: "setup-name-missing",
  setupNumberMissing: "setup-number-missing",
  setupPreview: "setup-preview",
  setupPreviewLabel: "setup-preview-label",
  setupPreviewName: "setup-preview-name",
  setupRetention: "setup-retention",
  setupRetentionAbout: "setup-retention-about",
  setupRetentionMonths: "setup-retention-months",
  setupRoleAdd: "setup-role-add",
  setupRoleEdit: "setup-role-edit",
  setupRoleInUse: "setup-role-in-use",
  setupRoleNearest: "setup-role-nearest",
  setupRoleNearestAbout: "setup-role-nearest-about",
  setupRoles: "setup-roles",
  setupRolesAbout: "setup-roles-about",
  setupSave: "setup-save",
  setupTitle: "setup-title",
  setupUnitAdd: "setup-unit-add",
  setupUnitAddBelow: "setup-unit-add-below",
  setupUnitBelow: "setup-unit-below",
  setupUnitChange: "setup-unit-change",
  setupUnitClosed: "setup-unit-closed",
  setupUnitEdit: "setup-unit-edit",
  setupUnitInUse: "setup-unit-in-use",
  setupUnitLevel: "setup-unit-level",
  setupUnitParent: "setup-unit-parent",
  setupUnitTop: "setup-unit-top",
  setupUnits: "setup-units",
  setupUnitsAbout: "setup-units-about",
  setupUnitsNone: "setup-units-none",
  setupUnitsNoneAbout: "setup-units-none-about",
  setupUnitsShowClosed: "setup-units-show-closed",
  staffAdd: "staff-add",
  staffAddTitle: "staff-add-title",
  staffAlike: "staff-alike",
  staffAlikeAbout: "staff-alike-about",
  staffAlikeSave: "staff-alike-save",
  staffAsked: "staff-asked",
  staffAskedNone: "staff-asked-none",
  staffAssign: "staff-assign",
  staffAssignDue: "staff-assign-due",
  staffAssigned: "staff-assigned",
  staffBack: "staff-back",
  staffBackColumns: "staff-back-columns",
  staffBackToList: "staff-back-to-list",
  staffChoose: "staff-choose",
  staffClear: "staff-clear",
  staffColumn: "staff-column",
  staffColumnHolds: "staff-column-holds",
  staffColumnNoName: "staff-column-no-name",
  staffColumnSample: "staff-column-sample",
  staffColumnSkip: "staff-column-skip",
  staffColumnTwice: "staff-column-twice",
  staffColumnUnnamed: "staff-column-unnamed",
  staffColumnsAbout: "staff-columns-about",
  staffCount: "staff-count",
  staffDayMissing: "staff-day-missing",
  staffDefaultNone: "staff-default-none",
  staffDefaultRole: "staff-default-role",
  staffDefaultUnit: "staff-default-unit",
  staffDone: "staff-done",
  staffDoneLeftOut: "staff-done-left-out",
  staffDoneLinked: "staff-done-linked",
  staffDoneList: "staff-done-list",
  staffDoneMore: "staff-done-more",
  staffDue: "staff-due",
  staffEdit: "staff-edit",
  staffEditTitle: "staff-edit-title",
  staffEmpty: "staff-empty",
  staffEmptyAbout: "staff-empty-about",
  staffEventAdded: "staff-event-added",
  staffEventAssigned: "staff-event-assigned",
  staffEventBack: "staff-event-back",
  staffEventChanged: "staff-event-changed",
  staffEventExempted: "staff-event-exempted",
  staffEventFromTo: "staff-event-from-to",
  staffEventImported: "staff-event-imported",
  staffEventLeft: "staff-event-left",
  staffEventLinked: "staff-event-linked",
  staffEventObliged: "staff-event-obliged",
  staffEventSetBack: "staff-event-set-back",
  staffEventUnassigned: "staff-event-unassigned",
  staffEventUnlinked: "staff-event-unlinked",
  staffEventUntil: "staff-event-until",
  staffEvidence: "staff-evidence",
  staffEvidenceAbout: "staff-evidence-about",
  staffEvidenceSaving: "staff-evidence-saving",
  staffEvidenceTitle: "staff-evidence-title",
  staffExempt: "staff-exempt",
  staffExemptReason: "staff-exempt-reason",
  staffExemptUntil: "staff-exempt-until",
  staffExempted: "staff-exempted",
  staffExportCsv: "staff-export-csv",
  staffExportXlsx: "staff-export-xlsx",
  staffFaultAmbiguous: "staff-fault-ambiguous",
  staffFaultClosed: "staff-fault-closed",
  staffFaultMissing: "staff-fault-missing",
  staffFaultNameMissing: "staff-fault-name-missing",
  staffFaultNoAddress: "staff-fault-no-address",
  staffFaultNoDay: "staff-fault-no-day",
  staffFaultNoLanguage: "staff-fault-no-language",
  staffFaultOddDay: "staff-fault-odd-day",
  staffFaultTaken: "staff-fault-taken",
  staffFaultTooLong: "staff-fault-too-long",
  staffFaultUnknown: "staff-fault-unknown",
  staffFieldEmail: "staff-field-email",
  staffFieldFamilyName: "staff-field-family-name",
  staffFieldGivenName: "staff-field-given-name",
  staffFieldJoined: "staff-field-joined",
  staffFieldLanguage: "staff-field-language",
  staffFieldLeft: "staff-field-left",
  staffFieldNameKhmer: "staff-field-name-khmer",
  staffFieldNameLatin: "staff-field-name-latin",
  staffFieldPerson: "staff-field-person",
  staffFieldRole: "staff-field-role",
  staffFieldStaffNumber: "staff-field-staff-number",
  staffFieldUnit: "staff-field-unit",
  staffFileAbout: "staff-file-about",
  staffFileAgain: "staff-file-again",
  staffFileRead: "staff-file-read",
  staffFilterAll: "staff-filter-all",
  staffFilterRole: "staff-filter-role",
  staffFilterUnit: "staff-filter-unit",
  staffHistory: "staff-history",
  staffHistoryBy: "staff-history-by",
  staffHistoryMore: "staff-history-more",
  staffHistoryNone: "staff-history-none",
  staffImport: "staff-import",
  staffImportLead: "staff-import-lead",
  staffImportTitle: "staff-import-title",
  staffKnown: "staff-known",
  staffLanguageNone: "staff-language-none",
  staffLaptop: "staff-laptop",
  staffLastImport: "staff-last-import",
  staffLead: "staff-lead",
  staffLearner: "staff-learner",
  staffLearnerLink: "staff-learner-link",
  staffLearnerMaybe: "staff-learner-maybe",
  staffLearnerNone: "staff-learner-none",
  staffLearnerUnlink: "staff-learner-unlink",
  staffLearning: "staff-learning",
  staffLeave: "staff-leave",
  staffLeaveOn: "staff-leave-on",
  staffLeaveReason: "staff-leave-reason",
  staffLeaveSave: "staff-leave-save",
  staffLeftOn: "staff-left-on",
  staffLinkSure: "staff-link-sure",
  staffLook: "staff-look",
  staffLooking: "staff-looking",
  staffName: "staff-name",
  staffNav: "staff-nav",
  staffNavImport: "staff-nav-import",
  staffNavPeople: "staff-nav-people",
  staffNoLaptop: "staff-no-laptop",
  staffNoUnits: "staff-no-units",
  staffNone: "staff-none",
  staffNoneAbout: "staff-none-about",
  staffNotes: "staff-notes",
  staffOblige: "staff-oblige",
  staffPackFinished: "staff-pack-finished",
  staffPackLessons: "staff-pack-lessons",
  staffPackLessonsOf: "staff-pack-lessons-of",
  staffPackModule: "staff-pack-module",
  staffPackModules: "staff-pack-modules",
  staffPackReadme: "staff-pack-readme",
  staffPage: "staff-page",
  staffPageBefore: "staff-page-before",
  staffPageNext: "staff-page-next",
  staffPlanAdd: "staff-plan-add",
  staffPlanChange: "staff-plan-change",
  staffPlanConflict: "staff-plan-conflict",
  staffPlanDuplicate: "staff-plan-duplicate",
  staffPlanFaulty: "staff-plan-faulty",
  staffPlanLeftOut: "staff-plan-left-out",
  staffPlanMore: "staff-plan-more",
  staffPlanNothing: "staff-plan-nothing",
  staffReasonMissing: "staff-reason-missing",
  staffRowBack: "staff-row-back",
  staffRowDuplicate: "staff-row-duplicate",
  staffRowLine: "staff-row-line",
  staffRowNumberTaken: "staff-row-number-taken",
  staffRowNumberTwice: "staff-row-number-twice",
  staffRowOtherName: "staff-row-other-name",
  staffRowRenamed: "staff-row-renamed",
  staffRowSeveral: "staff-row-several",
  staffRowWritten: "staff-row-written",
  staffRowsAdd: "staff-rows-add",
  staffRowsChange: "staff-rows-change",
  staffRowsConflict: "staff-rows-conflict",
  staffRowsDuplicate: "staff-rows-duplicate",
  staffRowsFaulty: "staff-rows-faulty",
  staffRowsNothing: "staff-rows-nothing",
  staffSave: "staff-save",
  staffSearch: "staff-search",
  staffSheet: "staff-sheet",
  staffSheetChoose: "staff-sheet-choose",
  staffStanding: "staff-standing",
  staffStandingEverybody: "staff-standing-everybody",
  staffStandingHere: "staff-standing-here",
  staffStandingLeft: "staff-standing-left",
  staffState: "staff-state",
  staffStateExempt: "staff-state-exempt",
  staffStateExpired: "staff-state-expired",
  staffStateExpiring30: "staff-state-expiring30",
  staffStateExpiring60: "staff-state-expiring60",
  staffStateExpiring90: "staff-state-expiring90",
  staffStateInProgress: "staff-state-in-progress",
  staffStateNotStarted: "staff-state-not-started",
  staffStateOverdue: "staff-state-overdue",
  staffStateValid: "staff-state-valid",
  staffStepColumns: "staff-step-columns",
  staffStepDone: "staff-step-done",
  staffStepFile: "staff-step-file",
  staffStepLook: "staff-step-look",
  staffSureLinks: "staff-sure-links",
  staffTake: "staff-take",
  staffTaking: "staff-taking",
  staffTitle: "staff-title",
  staffTrack: "staff-track",
  staffUnassign: "staff-unassign",
  staffUndo: "staff-undo",
  staffUndoAbout: "staff-undo-about",
  staffUndoAsk: "staff-undo-ask",
  staffUndone: "staff-undone",
  staffUnknownLeave: "staff-unknown-leave",
  staffUnknownMeans: "staff-unknown-means",
  staffUnknownNew: "staff-unknown-new",
  staffUnknownRoles: "staff-unknown-roles",
  staffUnknownRows: "staff-unknown-rows",
  staffUnknownUnits: "staff-unknown-units",
  staffValidUntil: "staff-valid-until",
  translationUnreviewed: "translation-unreviewed",
  unitDayAndTime: "unit-day-and-time",
  unitMinutes: "unit-minutes",
  yes: "yes",
} as const satisfies Record<keyof Messages, string>;
