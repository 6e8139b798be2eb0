// Generated from content/locales. Do not edit.

/** One method per message. */
export interface Messages {
  /** Sala */
  appName(): string;
  /** AI training, offline */
  appTagline(): string;
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
  /** Cancel */
  casesCancel(): string;
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
  /** Everybody in a role */
  casesExceptionForRole(): string;
  /** A unit */
  casesExceptionForUnit(): string;
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
  /** Answers */
  casesImpactAnswers(): string;
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
  /** No use of AI is noted yet. */
  casesImpactUsesNone(): string;
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
  /** Correction overdue */
  casesIncidentOverdue(): string;
  /** Who was told? */
  casesIncidentParty(): string;
  /** How many people are concerned? */
  casesIncidentPeople(): string;
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
  /** Five working days, Monday to Friday. Sala does not know public holidays. Silence is a refusal. */
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
  /** Computed. S1: very sensitive or restricted data, or more than 50 people. S2: confidential or personal data. S3: other harm. S4: near miss. */
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
  /** Note the word of: { $voice } */
  casesVoiceSay(args: { voice: string }): string;
  /** IT security */
  casesVoiceSecurity(): string;
  /** Unit head */
  casesVoiceUnitHead(): string;
  /** Is the purpose real work, and is the benefit worth it? */
  casesVoiceUnitHeadHint(): string;
  /** Who must agree */
  casesVoices(): string;
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
  /** This answer does not fit the question. Please go back and answer it again. Your other answers are kept. */
  errorAnswerInvalid(): string;
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
  /** Please choose who you are first. Nothing was lost. */
  errorNotSignedIn(): string;
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
  /** The rules were changed after you opened them. Please read the new version, then sign. Nothing was lost. */
  errorRulesChanged(): string;
  /** Please read all the rules to the end before you sign. */
  errorRulesUnread(): string;
  /** The file could not be saved as { $path }. Please choose another folder. Your record is not changed. */
  errorSaveFailed(args: { path: string }): string;
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
  /** { $name }: menu */
  framePersonMenu(args: { name: string }): string;
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
  /** Your check is due on { $day }. */
  learnDueLater(args: { day: string }): string;
  /** Your check was due on { $day }. Please finish it soon. */
  learnDuePast(args: { day: string }): string;
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
  /** Cancel */
  panelCancel(): string;
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
  /** This file is larger than 1 MB. Please choose another. */
  panelFileLarge(): string;
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
  /** At least one signature or link between records is missing or wrong. Do not rely on this report until the cause is known. */
  paperChainBadText(): string;
  /** The records could not be confirmed */
  paperChainBadTitle(): string;
  /** Contents */
  paperContents(): string;
  /** Management copy: contains names. Keep it inside the office. */
  paperCopyManagement(): string;
  /** Copy to share: no names, and no figures of groups of fewer than five. */
  paperCopyShareOut(): string;
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
  /** Period since */
  paperCoverSince(): string;
  /** Units */
  paperCoverUnits(): string;
  /** Figure */
  paperFigure(): string;
  /** Self-assessment. Not a certification and not legal advice. */
  paperFoot(): string;
  /** Key figures */
  paperGridFigures(): string;
  /** Sign-off */
  paperGridSign(): string;
  /** Text of the report */
  paperGridText(): string;
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
  /** None yet */
  paperNoneYet(): string;
  /** P: buys or sets up AI systems */
  paperProfileBuys(): string;
  /** D: develops or trains AI systems */
  paperProfileDevelops(): string;
  /** U: staff use AI tools */
  paperProfileUses(): string;
  /** Section */
  paperSection(): string;
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
  /** Sign-off */
  paperSignoff(): string;
  /** By signing, you confirm what stands beside your name, and that you have read section 13. */
  paperSignoffAbout(): string;
  /** Next review */
  paperSignoffNext(): string;
  /** Text */
  paperText(): string;
  /** AI readiness report */
  paperTitle(): string;
  /** Value */
  paperValue(): string;
  /** What */
  paperWhat(): string;
  /** Close this message */
  partDismiss(): string;
  /** Your answer is still on the screen. Nothing was lost. */
  partErrorKept(): string;
  /** That did not work */
  partErrorTitle(): string;
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
  /** Learn to use AI safely at work, at your own pace, without internet. */
  peopleWelcomeLead(): string;
  /** Who is there? */
  peopleWho(): string;
  /** Choose your name to go on where you stopped. */
  peopleWhoLead(): string;
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
  /** Signatures on the rules */
  readinessAttestation(): string;
  /** Rules version { $version } */
  readinessAttestationAbout(args: { version: string }): string;
  /** Above the ceiling */
  readinessBandAbove(): string;
  /** The highest band now */
  readinessBandCeiling(): string;
  /** Developing */
  readinessBandDeveloping(): string;
  /** Leading */
  readinessBandLeading(): string;
  /** Managed */
  readinessBandManaged(): string;
  /** Not started */
  readinessBandNotStarted(): string;
  /** These two must-haves hold the office back no longer. The others and the areas decide the band. */
  readinessBandOpen(): string;
  /** { $band } at most, until { NUMBER(80) } % have signed the rules. Now it is { $percent }. */
  readinessBandRules(args: { band: string; percent: string }): string;
  /** Starting */
  readinessBandStarting(): string;
  /** How far these two must-haves allow */
  readinessBandTitle(): string;
  /** { $band } at most, until { NUMBER(80) } % hold a valid core certificate. Now it is { $percent }. */
  readinessBandTraining(args: { band: string; percent: string }): string;
  /** Within the ceiling */
  readinessBandWithin(): string;
  /** Certified */
  readinessCertified(): string;
  /** Core training by unit */
  readinessCoverage(): string;
  /** Each person counts once. Patterns and numbers show the standing. */
  readinessCoverageAbout(): string;
  /** Everyone */
  readinessCoverageEveryone(): string;
  /** Date */
  readinessDate(): string;
  /** Due { $date } */
  readinessDue(args: { date: string }): string;
  /** When people on this laptop learn, take the check and sign the rules, the figures appear here. */
  readinessEmpty(): string;
  /** Nobody has started yet */
  readinessEmptyTitle(): string;
  /** Expired { $date } */
  readinessEnded(args: { date: string }): string;
  /** Export the report */
  readinessExport(): string;
  /** The file holds names. Share it with care. */
  readinessExportAbout(): string;
  /** Save as PDF */
  readinessExportPdf(): string;
  /** Save as XLSX */
  readinessExportXlsx(): string;
  /** With a valid certificate */
  readinessFigureCertified(): string;
  /** Overdue or expired */
  readinessFigureOverdue(): string;
  /** People */
  readinessFigurePeople(): string;
  /** Signed the rules */
  readinessFigureSigned(): string;
  /** Key figures */
  readinessFigures(): string;
  /** G2 Rules in force */
  readinessGateG2(): string;
  /** { $percent } have signed the rules in force. */
  readinessGateG2About(args: { percent: string }): string;
  /** G5 Core training */
  readinessGateG5(): string;
  /** { $percent } hold a valid core certificate. */
  readinessGateG5About(args: { percent: string }): string;
  /** Met */
  readinessGateMet(): string;
  /** Not met */
  readinessGateMissing(): string;
  /** Value { $value } of { NUMBER(4) } */
  readinessGateValue(args: { value: string }): string;
  /** Must-haves */
  readinessGates(): string;
  /** { $track }. Rules version { $version }. As of { $date }. */
  readinessLead(args: { date: string; track: string; version: string }): string;
  /** Lessons */
  readinessLessons(): string;
  /** People */
  readinessList(): string;
  /** Overdue first. */
  readinessListAbout(): string;
  /** { $count -> */
  readinessListMore(args: { count: number }): string;
  /** Table of people. Scroll sideways to see all of it. */
  readinessListScroll(): string;
  /** Name */
  readinessName(): string;
  /** Objective */
  readinessObjective(): string;
  /** { $part } of { $whole } */
  readinessOf(args: { part: string; whole: string }): string;
  /** It knows only what this laptop recorded: must-have G2 from signatures and must-have G5 from certificates. The other eight must-haves and the twelve areas need a full assessment. */
  readinessPartial(): string;
  /** First report, partial */
  readinessPartialTitle(): string;
  /** People */
  readinessPeople(): string;
  /** Learning quality */
  readinessQuality(): string;
  /** Passed at the first try */
  readinessQualityFirst(): string;
  /** These figures appear when at least five people have taken the check. Until then they could point to one person. */
  readinessQualityHidden(): string;
  /** Median score of first tries */
  readinessQualityMedian(): string;
  /** { $count -> */
  readinessQualityNow(args: { count: number }): string;
  /** People who took the check */
  readinessQualitySat(): string;
  /** Weakest objectives in first tries */
  readinessQualityWeakest(): string;
  /** Right answers */
  readinessRight(): string;
  /** Rules */
  readinessRules(): string;
  /** Making the file… */
  readinessSaving(): string;
  /** Anyone at this laptop can see this page. A section for managers, behind a passphrase, comes later. */
  readinessSeen(): string;
  /** Signed */
  readinessSigned(): string;
  /** Older version only */
  readinessStale(): string;
  /** Standing */
  readinessStanding(): string;
  /** Expired */
  readinessStandingExpired(): string;
  /** Expires in { NUMBER(30) } days */
  readinessStandingExpiring(): string;
  /** In progress */
  readinessStandingInProgress(): string;
  /** Not started */
  readinessStandingNotStarted(): string;
  /** Overdue */
  readinessStandingOverdue(): string;
  /** Valid */
  readinessStandingValid(): string;
  /** Show as a table */
  readinessTable(): string;
  /** Readiness */
  readinessTitle(): string;
  /** Go to Learn */
  readinessToLearn(): string;
  /** Unit */
  readinessUnit(): string;
  /** Not signed */
  readinessUnsigned(): string;
  /** Valid until { $date } */
  readinessUntil(args: { date: string }): string;
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
  /** Time left */
  recordDueLater(): string;
  /** Nothing is due now. Well done. */
  recordDueNone(): string;
  /** Overdue */
  recordDueOverdue(): string;
  /** Certificate runs out on { $date } */
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
  /** Prepared by { $name } */
  reportAboutBy(args: { name: string }): string;
  /** As of { $date } */
  reportAboutDate(args: { date: string }): string;
  /** Track: { $track } */
  reportAboutTrack(args: { track: string }): string;
  /** Content version { $content }, rules version { $rules } */
  reportAboutVersions(args: { content: string; rules: string }): string;
  /** All */
  reportAll(): string;
  /** Answers */
  reportAnswers(): string;
  /** Signed rules by unit */
  reportAttestation(): string;
  /** Signatures under the generative-AI rules, version { $version }. A new major version asks for a new signature. */
  reportAttestationAbout(args: { version: string }): string;
  /** Five bands from Not started to Leading. The highest band the two must-haves allow is { $band }. */
  reportBandAlt(args: { band: string }): string;
  /** ceiling */
  reportBandCeiling(): string;
  /** Developing */
  reportBandDeveloping(): string;
  /** Highest band the two must-haves allow */
  reportBandHeading(): string;
  /** Leading */
  reportBandLeading(): string;
  /** Managed */
  reportBandManaged(): string;
  /** Not started */
  reportBandNotStarted(): string;
  /** Ceiling: { $band }. Everything this report does not cover can only lower it. */
  reportBandNote(args: { band: string }): string;
  /** Starting */
  reportBandStarting(): string;
  /** Certified */
  reportCertified(): string;
  /** At least one signature or link between records is missing or wrong. Do not rely on this report until the cause is known. */
  reportChainBadText(): string;
  /** The records could not be confirmed */
  reportChainBadTitle(): string;
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
  /** The chart shows the { $shown } largest units; the table lists all { $units }. */
  reportChartRest(args: { shown: string; units: string }): string;
  /** Training coverage */
  reportCoverage(): string;
  /** Each person is counted once. Valid and expiring certificates both count as certified. */
  reportCoverageAbout(): string;
  /** Stacked bars of training standing, one for each of { $units } units. The table below gives the same figures. */
  reportCoverageAlt(args: { units: string }): string;
  /** Due */
  reportDue(): string;
  /** Everyone in this track */
  reportEveryone(): string;
  /** Nobody is on record. */
  reportEveryoneNone(): string;
  /** Figure */
  reportFigure(): string;
  /** AI readiness report, { $date } */
  reportFileTitle(args: { date: string }): string;
  /** Self-assessment. Not a certification. */
  reportFoot(): string;
  /** Must-have */
  reportGate(): string;
  /** G2 Rules in force: signed by */
  reportGateG2(): string;
  /** G5 Core training: valid certificate */
  reportGateG5(): string;
  /** Level, 0 to 4 */
  reportGateLevel(): string;
  /** Met */
  reportGateMet(): string;
  /** Not met */
  reportGateOpen(): string;
  /** A must-have is met at level 2. Core training reaches level 2 at 50 % and level 3 at 80 % of people with a valid certificate. Rules in force reach level 3 when 80 % of people have signed them. */
  reportGateRule(): string;
  /** Share */
  reportGateShare(): string;
  /** State */
  reportGateState(): string;
  /** Must-haves */
  reportGates(): string;
  /** Record integrity */
  reportIntegrity(): string;
  /** Value */
  reportIntegrityValue(): string;
  /** What */
  reportIntegrityWhat(): string;
  /** passed at the first try */
  reportKeyFirstTry(): string;
  /** median right answers, first try */
  reportKeyMedian(): string;
  /** are past their due date */
  reportKeyOverdue(): string;
  /** people in this track */
  reportKeyPeople(): string;
  /** people have taken the check */
  reportKeySat(): string;
  /** have signed the current rules */
  reportKeySigned(): string;
  /** hold a valid certificate */
  reportKeyValid(): string;
  /** Lessons */
  reportLessons(): string;
  /** Lessons in all */
  reportLessonsOf(): string;
  /** Method and limits */
  reportMethod(): string;
  /** Below 50 % certified, the highest band is Developing; from 50 % to below 80 % it stays Developing, because Managed asks for level 3 in core training. Leading also asks for rules signed by 80 %. */
  reportMethodBand(): string;
  /** A person is overdue when the due date has passed without a certificate. An expiring certificate runs out within 30 days. */
  reportMethodDue(): string;
  /** They do not prove who sat at the keyboard, that the laptop clocks were right, that answers were the person's own, or that nothing is missing at the end of a laptop's record. */
  reportMethodNot(): string;
  /** A person counts in one standing only. The share of a group is rounded down, so that a threshold is never reached by rounding. */
  reportMethodOnce(): string;
  /** The records prove that entries come from the laptops named in them and were not changed afterwards. */
  reportMethodProves(): string;
  /** This is a self-assessment from training records. It is not a certification and not an audit. */
  reportMethodSelf(): string;
  /** Learning quality is left out for fewer than 5 people. */
  reportMethodSmall(): string;
  /** Name */
  reportName(): string;
  /** Name in Khmer */
  reportNameKhmer(): string;
  /** Name in Latin letters */
  reportNameLatin(): string;
  /** No unit */
  reportNoUnit(): string;
  /** The figures appear here once the first person begins this track or the first results are brought in. Until then every table below is empty. */
  reportNobodyText(): string;
  /** Nobody is on record yet */
  reportNobodyTitle(): string;
  /** Objective */
  reportObjective(): string;
  /** { $page } / { $pages } */
  reportPage(args: { page: string; pages: string }): string;
  /** This report answers two must-haves of the readiness instrument from the records: G2 (rules in force) and G5 (core training). It says nothing about the other must-haves and areas. The band it shows is the highest that these two allow, not the office's readiness score. */
  reportPartialText(): string;
  /** Partial report */
  reportPartialTitle(): string;
  /** People */
  reportPeople(): string;
  /** Learning quality */
  reportQuality(): string;
  /** First tries of the check, { $people } people. */
  reportQualityAbout(args: { people: string }): string;
  /** Fewer than 5 people have taken the check. Figures about so few people could show what one person answered, so they are left out. */
  reportQualityHidden(): string;
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
  /** Role */
  reportRole(): string;
  /** Rules */
  reportRules(): string;
  /** Share */
  reportShare(): string;
  /** Method */
  reportSheetMethod(): string;
  /** People */
  reportSheetPeople(): string;
  /** Summary */
  reportSheetSummary(): string;
  /** Units */
  reportSheetUnits(): string;
  /** Signed */
  reportSigned(): string;
  /** Sign-off */
  reportSignoff(): string;
  /** By signing, you confirm that you have read this report and its limits. */
  reportSignoffAbout(): string;
  /** Approved */
  reportSignoffApproved(): string;
  /** Date */
  reportSignoffDate(): string;
  /** Name and role */
  reportSignoffName(): string;
  /** Prepared */
  reportSignoffPrepared(): string;
  /** Reviewed */
  reportSignoffReviewed(): string;
  /** Signature */
  reportSignoffSignature(): string;
  /** Step */
  reportSignoffStep(): string;
  /** Staff number */
  reportStaffNumber(): string;
  /** Older version only */
  reportStale(): string;
  /** Standing */
  reportStanding(): string;
  /** Expired */
  reportStandingExpired(): string;
  /** Expires within 30 days */
  reportStandingExpiring(): string;
  /** In progress */
  reportStandingInProgress(): string;
  /** Not started */
  reportStandingNotStarted(): string;
  /** Overdue */
  reportStandingOverdue(): string;
  /** Valid */
  reportStandingValid(): string;
  /** Training coverage and signed rules */
  reportSubtitle(): string;
  /** Summary */
  reportSummary(): string;
  /** AI readiness report */
  reportTitle(): string;
  /** Tries */
  reportTries(): string;
  /** Unit */
  reportUnit(): string;
  /** Name erased */
  reportUnknownPerson(): string;
  /** Not signed */
  reportUnsigned(): string;
  /** Valid until */
  reportValidUntil(): string;
  /** Value */
  reportValue(): string;
  /** Overdue and expiring */
  reportWatch(): string;
  /** People to remind first: overdue, expired, then expiring within 30 days. */
  reportWatchAbout(): string;
  /** Nobody is overdue, expired or about to expire. */
  reportWatchNone(): string;
  /** Weakest objectives */
  reportWeakest(): string;
  /** No answers are on record for any objective. */
  reportWeakestNone(): string;
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
  /** Saving… */
  staffExporting(): string;
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
  /** This is longer than 200 letters. */
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
  /** One row for each person, with heads in the first row. Up to 20 MB and 200,000 rows. */
  staffFileAbout(): string;
  /** Choose another file */
  staffFileAgain(): string;
  /** Choose a file */
  staffFileChoose(): string;
  /** The file is larger than 20 MB. */
  staffFileLarge(): string;
  /** { $name }: { $rows -> */
  staffFileRead(args: { name: string; rows: number }): string;
  /** Reading the file… */
  staffFileReading(): string;
  /** Show */
  staffFilter(): string;
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
  /** Parts of People */
  staffNav(): string;
  /** Coverage */
  staffNavCoverage(): string;
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
  /** “{ $text }” */
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
  /** Runs out in 30 days */
  staffStateExpiring30(): string;
  /** Runs out in 60 days */
  staffStateExpiring60(): string;
  /** Runs out in 90 days */
  staffStateExpiring90(): string;
  /** In progress */
  staffStateInProgress(): string;
  /** Not started */
  staffStateNotStarted(): string;
  /** Overdue */
  staffStateOverdue(): string;
  /** Valid */
  staffStateValid(): string;
  /** 2. Columns */
  staffStepColumns(): string;
  /** 4. Done */
  staffStepDone(): string;
  /** 1. Choose the file */
  staffStepFile(): string;
  /** 3. Look through */
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
  casesCancel: "cases-cancel",
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
  casesExceptionForRole: "cases-exception-for-role",
  casesExceptionForUnit: "cases-exception-for-unit",
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
  casesImpactAnswers: "cases-impact-answers",
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
  casesImpactUsesNone: "cases-impact-uses-none",
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
  casesIncidentOverdue: "cases-incident-overdue",
  casesIncidentParty: "cases-incident-party",
  casesIncidentPeople: "cases-incident-people",
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
  casesVoices: "cases-voices",
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
  errorAnswerInvalid: "error-answer-invalid",
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
  errorFileTooLarge: "error-file-too-large",
  errorFileUnreadable: "error-file-unreadable",
  errorInternal: "error-internal",
  errorJudgeName: "error-judge-name",
  errorJudgeTaken: "error-judge-taken",
  errorJudgesFull: "error-judges-full",
  errorNotSignedIn: "error-not-signed-in",
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
  errorRulesChanged: "error-rules-changed",
  errorRulesUnread: "error-rules-unread",
  errorSaveFailed: "error-save-failed",
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
  framePersonMenu: "frame-person-menu",
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
  learnDueLater: "learn-due-later",
  learnDuePast: "learn-due-past",
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
  panelCancel: "panel-cancel",
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
  panelFileLarge: "panel-file-large",
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
  paperChainBadText: "paper-chain-bad-text",
  paperChainBadTitle: "paper-chain-bad-title",
  paperContents: "paper-contents",
  paperCopyManagement: "paper-copy-management",
  paperCopyShareOut: "paper-copy-share-out",
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
  paperCoverSince: "paper-cover-since",
  paperCoverUnits: "paper-cover-units",
  paperFigure: "paper-figure",
  paperFoot: "paper-foot",
  paperGridFigures: "paper-grid-figures",
  paperGridSign: "paper-grid-sign",
  paperGridText: "paper-grid-text",
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
  paperNoneYet: "paper-none-yet",
  paperProfileBuys: "paper-profile-buys",
  paperProfileDevelops: "paper-profile-develops",
  paperProfileUses: "paper-profile-uses",
  paperSection: "paper-section",
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
  paperSignoff: "paper-signoff",
  paperSignoffAbout: "paper-signoff-about",
  paperSignoffNext: "paper-signoff-next",
  paperText: "paper-text",
  paperTitle: "paper-title",
  paperValue: "paper-value",
  paperWhat: "paper-what",
  partDismiss: "part-dismiss",
  partErrorKept: "part-error-kept",
  partErrorTitle: "part-error-title",
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
  peopleWelcomeLead: "people-welcome-lead",
  peopleWho: "people-who",
  peopleWhoLead: "people-who-lead",
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
  readinessAttestation: "readiness-attestation",
  readinessAttestationAbout: "readiness-attestation-about",
  readinessBandAbove: "readiness-band-above",
  readinessBandCeiling: "readiness-band-ceiling",
  readinessBandDeveloping: "readiness-band-developing",
  readinessBandLeading: "readiness-band-leading",
  readinessBandManaged: "readiness-band-managed",
  readinessBandNotStarted: "readiness-band-not-started",
  readinessBandOpen: "readiness-band-open",
  readinessBandRules: "readiness-band-rules",
  readinessBandStarting: "readiness-band-starting",
  readinessBandTitle: "readiness-band-title",
  readinessBandTraining: "readiness-band-training",
  readinessBandWithin: "readiness-band-within",
  readinessCertified: "readiness-certified",
  readinessCoverage: "readiness-coverage",
  readinessCoverageAbout: "readiness-coverage-about",
  readinessCoverageEveryone: "readiness-coverage-everyone",
  readinessDate: "readiness-date",
  readinessDue: "readiness-due",
  readinessEmpty: "readiness-empty",
  readinessEmptyTitle: "readiness-empty-title",
  readinessEnded: "readiness-ended",
  readinessExport: "readiness-export",
  readinessExportAbout: "readiness-export-about",
  readinessExportPdf: "readiness-export-pdf",
  readinessExportXlsx: "readiness-export-xlsx",
  readinessFigureCertified: "readiness-figure-certified",
  readinessFigureOverdue: "readiness-figure-overdue",
  readinessFigurePeople: "readiness-figure-people",
  readinessFigureSigned: "readiness-figure-signed",
  readinessFigures: "readiness-figures",
  readinessGateG2: "readiness-gate-g2",
  readinessGateG2About: "readiness-gate-g2-about",
  readinessGateG5: "readiness-gate-g5",
  readinessGateG5About: "readiness-gate-g5-about",
  readinessGateMet: "readiness-gate-met",
  readinessGateMissing: "readiness-gate-missing",
  readinessGateValue: "readiness-gate-value",
  readinessGates: "readiness-gates",
  readinessLead: "readiness-lead",
  readinessLessons: "readiness-lessons",
  readinessList: "readiness-list",
  readinessListAbout: "readiness-list-about",
  readinessListMore: "readiness-list-more",
  readinessListScroll: "readiness-list-scroll",
  readinessName: "readiness-name",
  readinessObjective: "readiness-objective",
  readinessOf: "readiness-of",
  readinessPartial: "readiness-partial",
  readinessPartialTitle: "readiness-partial-title",
  readinessPeople: "readiness-people",
  readinessQuality: "readiness-quality",
  readinessQualityFirst: "readiness-quality-first",
  readinessQualityHidden: "readiness-quality-hidden",
  readinessQualityMedian: "readiness-quality-median",
  readinessQualityNow: "readiness-quality-now",
  readinessQualitySat: "readiness-quality-sat",
  readinessQualityWeakest: "readiness-quality-weakest",
  readinessRight: "readiness-right",
  readinessRules: "readiness-rules",
  readinessSaving: "readiness-saving",
  readinessSeen: "readiness-seen",
  readinessSigned: "readiness-signed",
  readinessStale: "readiness-stale",
  readinessStanding: "readiness-standing",
  readinessStandingExpired: "readiness-standing-expired",
  readinessStandingExpiring: "readiness-standing-expiring",
  readinessStandingInProgress: "readiness-standing-in-progress",
  readinessStandingNotStarted: "readiness-standing-not-started",
  readinessStandingOverdue: "readiness-standing-overdue",
  readinessStandingValid: "readiness-standing-valid",
  readinessTable: "readiness-table",
  readinessTitle: "readiness-title",
  readinessToLearn: "readiness-to-learn",
  readinessUnit: "readiness-unit",
  readinessUnsigned: "readiness-unsigned",
  readinessUntil: "readiness-until",
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
  reportAboutBy: "report-about-by",
  reportAboutDate: "report-about-date",
  reportAboutTrack: "report-about-track",
  reportAboutVersions: "report-about-versions",
  reportAll: "report-all",
  reportAnswers: "report-answers",
  reportAttestation: "report-attestation",
  reportAttestationAbout: "report-attestation-about",
  reportBandAlt: "report-band-alt",
  reportBandCeiling: "report-band-ceiling",
  reportBandDeveloping: "report-band-developing",
  reportBandHeading: "report-band-heading",
  reportBandLeading: "report-band-leading",
  reportBandManaged: "report-band-managed",
  reportBandNotStarted: "report-band-not-started",
  reportBandNote: "report-band-note",
  reportBandStarting: "report-band-starting",
  reportCertified: "report-certified",
  reportChainBadText: "report-chain-bad-text",
  reportChainBadTitle: "report-chain-bad-title",
  reportChainEvents: "report-chain-events",
  reportChainHead: "report-chain-head",
  reportChainNo: "report-chain-no",
  reportChainVerified: "report-chain-verified",
  reportChainYes: "report-chain-yes",
  reportChartRest: "report-chart-rest",
  reportCoverage: "report-coverage",
  reportCoverageAbout: "report-coverage-about",
  reportCoverageAlt: "report-coverage-alt",
  reportDue: "report-due",
  reportEveryone: "report-everyone",
  reportEveryoneNone: "report-everyone-none",
  reportFigure: "report-figure",
  reportFileTitle: "report-file-title",
  reportFoot: "report-foot",
  reportGate: "report-gate",
  reportGateG2: "report-gate-g2",
  reportGateG5: "report-gate-g5",
  reportGateLevel: "report-gate-level",
  reportGateMet: "report-gate-met",
  reportGateOpen: "report-gate-open",
  reportGateRule: "report-gate-rule",
  reportGateShare: "report-gate-share",
  reportGateState: "report-gate-state",
  reportGates: "report-gates",
  reportIntegrity: "report-integrity",
  reportIntegrityValue: "report-integrity-value",
  reportIntegrityWhat: "report-integrity-what",
  reportKeyFirstTry: "report-key-first-try",
  reportKeyMedian: "report-key-median",
  reportKeyOverdue: "report-key-overdue",
  reportKeyPeople: "report-key-people",
  reportKeySat: "report-key-sat",
  reportKeySigned: "report-key-signed",
  reportKeyValid: "report-key-valid",
  reportLessons: "report-lessons",
  reportLessonsOf: "report-lessons-of",
  reportMethod: "report-method",
  reportMethodBand: "report-method-band",
  reportMethodDue: "report-method-due",
  reportMethodNot: "report-method-not",
  reportMethodOnce: "report-method-once",
  reportMethodProves: "report-method-proves",
  reportMethodSelf: "report-method-self",
  reportMethodSmall: "report-method-small",
  reportName: "report-name",
  reportNameKhmer: "report-name-khmer",
  reportNameLatin: "report-name-latin",
  reportNoUnit: "report-no-unit",
  reportNobodyText: "report-nobody-text",
  reportNobodyTitle: "report-nobody-title",
  reportObjective: "report-objective",
  reportPage: "report-page",
  reportPartialText: "report-partial-text",
  reportPartialTitle: "report-partial-title",
  reportPeople: "report-people",
  reportQuality: "report-quality",
  reportQualityAbout: "report-quality-about",
  reportQualityHidden: "report-quality-hidden",
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
  reportRole: "report-role",
  reportRules: "report-rules",
  reportShare: "report-share",
  reportSheetMethod: "report-sheet-method",
  reportSheetPeople: "report-sheet-people",
  reportSheetSummary: "report-sheet-summary",
  reportSheetUnits: "report-sheet-units",
  reportSigned: "report-signed",
  reportSignoff: "report-signoff",
  reportSignoffAbout: "report-signoff-about",
  reportSignoffApproved: "report-signoff-approved",
  reportSignoffDate: "report-signoff-date",
  reportSignoffName: "report-signoff-name",
  reportSignoffPrepared: "report-signoff-prepared",
  reportSignoffReviewed: "report-signoff-reviewed",
  reportSignoffSignature: "report-signoff-signature",
  reportSignoffStep: "report-signoff-step",
  reportStaffNumber: "report-staff-number",
  reportStale: "report-stale",
  reportStanding: "report-standing",
  reportStandingExpired: "report-standing-expired",
  reportStandingExpiring: "report-standing-expiring",
  reportStandingInProgress: "report-standing-in-progress",
  reportStandingNotStarted: "report-standing-not-started",
  reportStandingOverdue: "report-standing-overdue",
  reportStandingValid: "report-standing-valid",
  reportSubtitle: "report-subtitle",
  reportSummary: "report-summary",
  reportTitle: "report-title",
  reportTries: "report-tries",
  reportUnit: "report-unit",
  reportUnknownPerson: "report-unknown-person",
  reportUnsigned: "report-unsigned",
  reportValidUntil: "report-valid-until",
  reportValue: "report-value",
  reportWatch: "report-watch",
  reportWatchAbout: "report-watch-about",
  reportWatchNone: "report-watch-none",
  reportWeakest: "report-weakest",
  reportWeakestNone: "report-weakest-none",
  roleBuilder: "role-builder",
  roleBuilderAbout: "role-builder-about",
  roleDecider: "role-decider",
  roleDeciderAbout: "role-decider-about",
  roleGuardian: "role-guardian",
  roleGuardianAbout: "role-guardian-about",
  roleStaff: "role-staff",
  roleStaffAbout: "role-staff-about",
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
  staffExempt: "staff-exempt",
  staffExemptReason: "staff-exempt-reason",
  staffExemptUntil: "staff-exempt-until",
  staffExempted: "staff-exempted",
  staffExportCsv: "staff-export-csv",
  staffExportXlsx: "staff-export-xlsx",
  staffExporting: "staff-exporting",
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
  staffFileChoose: "staff-file-choose",
  staffFileLarge: "staff-file-large",
  staffFileRead: "staff-file-read",
  staffFileReading: "staff-file-reading",
  staffFilter: "staff-filter",
  staffFilterAll: "staff-filter-all",
  staffFilterRole: "staff-filter-role",
  staffFilterUnit: "staff-filter-unit",
  staffHistory: "staff-history",
  staffHistoryBy: "staff-history-by",
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
  staffNav: "staff-nav",
  staffNavCoverage: "staff-nav-coverage",
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

/** The messages as written, per language. */
export const sources: Record<"en" | "km", string> = {
  en: [
    "cases-title = Requests, incidents and uses of AI",
    "cases-lead = What people bring to the office beside the rules. Each one has an owner, a date and a history.",
    "cases-parts = Parts of this page",
    "cases-part-overview = Overview",
    "cases-part-requests = Tool requests",
    "cases-part-exceptions = Exceptions",
    "cases-part-incidents = Incidents",
    "cases-part-uses = Uses of AI",
    "cases-part-impacts = Impact assessments",
    "cases-count-approved = Approved tools today",
    "cases-count-waiting = Waiting for a decision",
    "cases-count-silent = Refused by silence",
    "cases-count-standing = Not ended",
    "cases-count-ending = Ending within 30 days",
    "cases-count-open = Open",
    "cases-count-all = All",
    "cases-count-severe = Of severity S1 or S2",
    "cases-count-in-time = Reported within 24 hours",
    "cases-count-median = Half were reported within",
    "cases-count-running = On trial or in use",
    "cases-count-missing = Without the assessment they need",
    "cases-count-assessed = Concluded",
    "cases-count-due = Reviews due within 30 days",
    "cases-count-overdue = Reviews overdue",
    "cases-part-of = { $part } of { $all }",
    "cases-nothing = none",
    "cases-hours-minutes = { $hours } h { $minutes } min",
    "cases-labelled = { $name }: { $value }",
    "cases-day-shape = Please write the day like this: 2026-11-30.",
    "cases-moment-shape = Please write day and time like this: 2026-11-30T14:05.",
    "cases-number-shape = Please write a whole number, 0 if nobody.",
    "cases-show = Show",
    "cases-show-open = Open",
    "cases-show-past = Past",
    "cases-show-all = All",
    "cases-find = Find words",
    "cases-shown = { $count } of { $all }",
    "cases-none-fit = Nothing here fits.",
    "cases-none-fit-about = Show all of them, or look for other words.",
    "cases-back = Back to the list",
    "cases-what-next = What can be done now",
    "cases-history = Who noted what",
    "cases-history-about = Nothing here is ever deleted or overwritten.",
    "cases-noted-by = { $by }, { $when }",
    "cases-saving = Saving…",
    "cases-save = Save",
    "cases-cancel = Cancel",
    "cases-choose = Please choose",
    "cases-nobody = not said",
    "cases-whole-office = the whole office",
    "cases-yes = Yes",
    "cases-no = No",
    "cases-unclear = Unclear",
    "cases-reason = Why?",
    "cases-day = On which day?",
    "cases-name = Name",
    "cases-note = Note",
    "cases-unit = Unit",
    "cases-tool = Tool",
    "cases-tool-hint = The name people use, such as the name of a website or an app.",
    "cases-data = Most sensitive data concerned",
    "cases-people-affected = Results affect people's rights, money or chances",
    "cases-owner = Who answers for it?",
    "cases-request-lead = Somebody needs a tool that is not on the list. The way: unit head, then AI owner and IT security, then legal where confidential data or people are concerned, then a decision with an end date.",
    "cases-request-empty = No requests yet",
    "cases-request-empty-about = When somebody asks for a tool, note it here. It takes two minutes, and after five working days silence is a refusal.",
    "cases-request-add = Note a request",
    "cases-request-who = Who asks?",
    "cases-request-task = What is it for?",
    "cases-request-tool = Which tool?",
    "cases-request-class = Tool class asked for",
    "cases-request-data = Most sensitive data that would go in",
    "cases-request-often = How often?",
    "cases-often-once = Once or twice",
    "cases-often-monthly = Every month",
    "cases-often-weekly = Every week",
    "cases-often-daily = Every day",
    "cases-request-on = Handed in on",
    "cases-request-due = Decide by",
    "cases-request-due-about = Five working days, Monday to Friday. Sala does not know public holidays. Silence is a refusal.",
    "cases-request-about = { $tool } for { $who }",
    "cases-request-unit-head = Unit head's word awaited",
    "cases-request-review = AI owner and IT security awaited",
    "cases-request-legal = Legal adviser awaited",
    "cases-request-decision = To be decided",
    "cases-request-approved = Approved",
    "cases-request-refused = Refused",
    "cases-request-lapsed = Refused by silence",
    "cases-request-withdrawn = Taken back",
    "cases-request-over = Approval is over",
    "cases-voice-unit-head = Unit head",
    "cases-voice-owner = AI owner",
    "cases-voice-security = IT security",
    "cases-voice-legal = Legal adviser",
    "cases-voices = Who must agree",
    "cases-voice-open = No word yet",
    "cases-voice-agrees = Agrees",
    "cases-voice-against = Does not agree",
    "cases-voice-say = Note the word of: { $voice }",
    "cases-voice-question = Do they agree?",
    "cases-voice-note = Why, or under which conditions",
    "cases-voice-unit-head-hint = Is the purpose real work, and is the benefit worth it?",
    "cases-voice-owner-hint = Look at: purpose, data classes, where the data lie, training on what is entered, how long it is kept, security, contract, way out, cost, quality in Khmer.",
    "cases-voice-legal-hint = Is there a legal basis, and do the terms fit our duties?",
    "cases-request-approve = Approve",
    "cases-request-approve-about = The tool is on the approved list until its last day.",
    "cases-request-approve-open = It can be approved when everybody named here agrees.",
    "cases-request-refuse = Refuse",
    "cases-request-withdraw = It was taken back",
    "cases-request-take-off = Take it off the list",
    "cases-request-again = Ask again",
    "cases-decided-by = Decided by",
    "cases-decided-on = Decided on",
    "cases-approved-class = Approved as",
    "cases-approved-data = For data up to",
    "cases-until = Last day",
    "cases-conditions = Conditions",
    "cases-off-from = First day without it",
    "cases-tools-title = Approved tools",
    "cases-tools-none = No tool is approved through a request today.",
    "cases-told-asked = Asked for a tool",
    "cases-told-agrees = { $voice } agrees: { $name }",
    "cases-told-against = { $voice } does not agree: { $name }",
    "cases-told-approved = Approved by { $name }",
    "cases-told-refused = Refused by { $name }",
    "cases-told-withdrawn = Taken back",
    "cases-told-off = Taken off the list",
    "cases-exception-lead = A rule does not hold for somebody for a while: written, with an owner and an end. It is never made longer; who needs more time gets a new one.",
    "cases-exception-empty = No exceptions",
    "cases-exception-empty-about = If a rule cannot be kept for a while, grant an exception here. It lasts twelve months at most and stands in the report.",
    "cases-exception-add = Grant an exception",
    "cases-exception-rule = From which rule?",
    "cases-exception-for = For whom?",
    "cases-exception-for-unit = A unit",
    "cases-exception-for-role = Everybody in a role",
    "cases-exception-for-person = One person",
    "cases-exception-person = Name of the person",
    "cases-exception-role = Role",
    "cases-exception-why = Why, and what is done instead?",
    "cases-exception-from = First day",
    "cases-exception-until-hint = Twelve months after the first day at most.",
    "cases-exception-active = Holds",
    "cases-exception-ending = Ends soon",
    "cases-exception-planned = Begins later",
    "cases-exception-ended = Ended",
    "cases-exception-days = { $days } days left",
    "cases-exception-last-day = Today is its last day",
    "cases-exception-end = End it early",
    "cases-exception-end-on = Last day it held",
    "cases-exception-again = Grant a new one",
    "cases-exception-follows = Follows an earlier one",
    "cases-exception-about = { $rule } for { $who }",
    "cases-told-granted = Granted by { $name }",
    "cases-told-ended = Ended early",
    "cases-incident-lead = Something went wrong or nearly did. Note the least first: you can do it while somebody is on the phone. Nobody is punished for reporting honestly and at once.",
    "cases-incident-empty = No incidents noted",
    "cases-incident-empty-about = Data given to a wrong tool, a harmful answer, a wrong decision, a misused account, a near miss: note it here within 24 hours.",
    "cases-incident-add = Note an incident",
    "cases-incident-noticed = When was it noticed?",
    "cases-incident-reported = When was it reported?",
    "cases-incident-what = What happened?",
    "cases-incident-data-none = No data",
    "cases-incident-people = How many people are concerned?",
    "cases-incident-near = It was noticed before any harm",
    "cases-incident-account = Account used",
    "cases-incident-reporter = Who reported it?",
    "cases-incident-reporter-hint = May stay empty. Reports without a name count as much.",
    "cases-incident-contain = To be stopped",
    "cases-incident-notify = To be told",
    "cases-incident-find-cause = Cause to be found",
    "cases-incident-correct = To be corrected",
    "cases-incident-close = To be closed",
    "cases-incident-closed = Closed",
    "cases-severity = Severity",
    "cases-severity-s1 = S1: very severe",
    "cases-severity-s2 = S2: severe",
    "cases-severity-s3 = S3: slight",
    "cases-severity-s4 = S4: near miss",
    "cases-severity-about = Computed. S1: very sensitive or restricted data, or more than 50 people. S2: confidential or personal data. S3: other harm. S4: near miss.",
    "cases-incident-time = Time to report",
    "cases-incident-in-time = Within 24 hours",
    "cases-incident-late = Later than 24 hours",
    "cases-incident-mend = Correct what was reported",
    "cases-incident-do-contain = Note how it was stopped",
    "cases-incident-how = How was it stopped from growing?",
    "cases-incident-evidence = Where is the evidence?",
    "cases-incident-evidence-hint = Screenshot, time, tool, account. Do not delete anything.",
    "cases-incident-do-notify = Note who was told",
    "cases-incident-party = Who was told?",
    "cases-party-owner = AI owner",
    "cases-party-security = IT security",
    "cases-party-legal = Legal adviser",
    "cases-party-people = People affected",
    "cases-party-authority = An authority",
    "cases-incident-told = Told so far",
    "cases-incident-do-cause = Note the root cause",
    "cases-incident-cause = Root cause",
    "cases-incident-cause-hint = Why could it happen? Ask why again after each answer.",
    "cases-incident-rules = Rules it is about",
    "cases-incident-rules-hint = For example GR-06, GR-29. Commas between them.",
    "cases-incident-do-correct = Note what is done about it",
    "cases-incident-action = Corrective action",
    "cases-incident-due = By when?",
    "cases-incident-overdue = Correction overdue",
    "cases-incident-do-close = Close the incident",
    "cases-incident-close-open = It can be closed when the root cause and what is done about it are noted.",
    "cases-incident-lesson = What should people learn from it?",
    "cases-incident-reopen = Open it again",
    "cases-told-reported = Reported",
    "cases-told-mended = Report corrected",
    "cases-told-contained = Stopped from growing",
    "cases-told-notified = Told: { $party }",
    "cases-told-understood = Root cause found",
    "cases-told-corrected = Correction: { $owner }",
    "cases-told-closed = Closed",
    "cases-told-reopened = Opened again",
    "cases-use-lead = Where the office uses AI, for what, at which level, and when somebody looks again.",
    "cases-use-empty = No uses of AI noted",
    "cases-use-empty-about = Note every use, also a trial and an idea. Operational uses and those with personal data need an impact assessment before they run.",
    "cases-use-add = Note a use of AI",
    "cases-use-purpose = What is AI used for?",
    "cases-use-level = Level",
    "cases-level-strategic = Strategic",
    "cases-level-strategic-about = Long-term choices of the whole office: plans, studies, budgets.",
    "cases-level-tactical = Tactical",
    "cases-level-tactical-about = How a unit works: schedules, reports, priorities.",
    "cases-level-operational = Operational",
    "cases-level-operational-about = Single cases: a letter, an application, a payment, a person.",
    "cases-use-status = How far is it?",
    "cases-use-idea = Idea",
    "cases-use-trial = On trial",
    "cases-use-in-use = In use",
    "cases-use-stopped = Stopped",
    "cases-review-next = Next review",
    "cases-review-due = Review due",
    "cases-review-overdue = Review overdue",
    "cases-review-do = Note a review",
    "cases-review-who = Who looked at it again?",
    "cases-review-found = What did they find?",
    "cases-gap-none = Assessment missing",
    "cases-gap-stopped = Assessment says stop",
    "cases-gap-none-about = This use needs an impact assessment before it runs: it is operational or works with personal data.",
    "cases-gap-stopped-about = Its newest impact assessment says stop, and it still runs.",
    "cases-use-assessed = Assessed",
    "cases-use-assessments = Its impact assessments",
    "cases-use-assess = Assess this use",
    "cases-use-move = Change how far it is",
    "cases-use-change = Change what is noted",
    "cases-told-noted = Entered",
    "cases-told-changed = Changed",
    "cases-told-moved = Now: { $status }",
    "cases-told-reviewed = Reviewed by { $name }",
    'cases-impact-lead = Ten questions before AI touches single cases or personal data. "Yes" is the good answer; a "no" or "unclear" needs a condition or a stop.',
    "cases-impact-empty = No impact assessments yet",
    "cases-impact-empty-about = Begin one before a use becomes operational or works with personal data. You can save it half done.",
    "cases-impact-add = Begin an assessment",
    "cases-impact-title = What is assessed, in one line",
    "cases-impact-uses = Uses it covers",
    "cases-impact-uses-none = No use of AI is noted yet.",
    "cases-impact-note-to = Note to: { $question }",
    "cases-question-purpose = Is the purpose clear, and lawful work of the office?",
    "cases-question-persons = Do we know whom it affects, and how?",
    "cases-question-data = Are the data classes known, and allowed in this tool?",
    "cases-question-law = Do we know the legal basis?",
    "cases-question-alternatives = Did we look at simpler ways first?",
    "cases-question-errors = Is a wrong result noticed and undone before it hurts somebody?",
    "cases-question-oversight = Does a named person check results, and can they stop it?",
    "cases-question-fairness = Was it tested for unfair results between groups?",
    "cases-question-security = Are access, records and connections secured?",
    "cases-question-vendor = Are contract, place of the data and the way out settled with the supplier?",
    "cases-impact-answers = Answers",
    "cases-impact-answer = Answer the questions",
    "cases-impact-unanswered = { $count } of 10 questions open",
    "cases-impact-all-answered = All 10 questions answered",
    "cases-impact-no-answer = No answer yet",
    "cases-impact-open = Not concluded",
    "cases-impact-go = Go",
    "cases-impact-conditions = Go with conditions",
    "cases-impact-stop = Stop",
    "cases-impact-withdrawn = Does not count",
    "cases-impact-outcome = Outcome",
    "cases-impact-conclude = Conclude",
    "cases-impact-conclude-open = It can be concluded when all ten questions are answered.",
    'cases-impact-conditions-hint = For "go with conditions" and for "stop": what must be settled, or why not.',
    "cases-impact-by = Assessed by",
    "cases-impact-on = Assessed on",
    "cases-impact-withdraw = It does not count",
    "cases-impact-withdraw-about = For a mistake, or when another assessment takes its place. It stays in the register.",
    "cases-told-answered = Answers saved: { $count } of 10",
    "cases-told-concluded = { $outcome }: { $name }",
    "cases-told-impact-withdrawn = Does not count any more",
    "error-case-missing = Please fill this in.",
    "error-case-text-long = This is too long. { $most } signs fit here.",
    "error-case-unknown = Please choose one from the list.",
    "error-case-end-before-start = The last day is before the first. Please change one of them.",
    "error-case-day-passed = This day is over already. Please choose today or a later day.",
    "error-case-too-far = This is too far away. { $months } months are the most.",
    "error-case-future = This lies in the future. Please check day and time.",
    "error-case-too-early = This is earlier than what came before it. Please check day and time.",
    "error-case-not-now = This step is not possible now. Somebody may have noted another one. Please open it again.",
    "error-case-voices-open = It cannot be approved yet: not everybody who must agree has agreed.",
    "error-case-lapsed = The five working days were over on this day, so silence has refused the request. Please note a new one.",
    "error-case-unanswered = Please answer all ten questions first.",
    "error-case-cause-missing = Please note the root cause first.",
    "error-case-correction-missing = Please note first what is done about it.",
    'error-case-open-points = A question was answered "no" or "unclear". Please choose "go with conditions" or "stop".',
    "certificate-title = Certificate of completion",
    "certificate-file-title = Certificate of completion { $number }",
    "certificate-awarded = Awarded to",
    "certificate-completed = has completed the training",
    "certificate-result = passed the check with { $score } of { $of } and signed the generative-AI rules, version { $version }",
    "certificate-issued = Issued",
    "certificate-valid-until = Valid until",
    "certificate-number = Number",
    "certificate-unit = Unit",
    "certificate-staff-number = Staff number",
    "certificate-key = Issuer key",
    "certificate-grade-self = Self-issued on the learner's laptop. Not yet confirmed by the office.",
    "certificate-grade-office = Confirmed by the office.",
    "certificate-qr-alt = QR code with the signed facts of certificate { $number }, to be checked in Sala",
    "certificate-qr-caption = Check offline: sala verify",
    "certificate-limit = Certificate of completion. Not a professional certification.",
    "check-intro = This is the check at the end. Take your time: nothing is cut off.",
    "check-fact-questions = { $count ->",
    "        [one] { $count } question",
    "       *[other] { $count } questions",
    "    }",
    "check-fact-questions-about = One at a time. You can go back and change an answer.",
    "check-fact-minutes = { $count ->",
    "        [one] About { $count } minute",
    "       *[other] About { $count } minutes",
    "    }",
    "check-fact-minutes-about = No clock is running. Each answer is saved at once, so you can stop and go on later.",
    "check-fact-pass = { $pass } of { $of } right to pass",
    "check-fact-critical = { $count ->",
    "        [0] Every question counts the same.",
    "        [one] One of them is about a rule that protects people. It must be right, whatever the total.",
    "       *[other] { $count } of them are about rules that protect people. These must all be right, whatever the total.",
    "    }",
    "check-fact-tries = { $left ->",
    "        [0] No try left now",
    "        [one] One try left",
    "       *[other] { $left } tries left",
    "    }",
    "check-fact-tries-about = { $tries } tries make a round. After that you wait { $hours } hours.",
    "check-start = Start the check",
    "check-go-on = Go on with the check",
    "check-try-again = Try the check again",
    "check-open-note = You began this check and did not hand it in. Your answers are kept.",
    "check-locked = { $count ->",
    "        [one] One lesson is left before the check opens.",
    "       *[other] { $count } lessons are left before the check opens.",
    "    }",
    "check-locked-go = Go to the lessons",
    "check-wait = You can try again from { $when }.",
    "check-wait-text = A short pause helps. Read the lessons below in the meantime.",
    "check-repeat = Read these lessons again first",
    "check-repeat-done = Read again",
    "check-repeat-open = Still to read",
    "check-last = Your last result",
    "check-last-passed = Passed: { $score } of { $of } right, on { $when }",
    "check-last-failed = Not passed: { $score } of { $of } right, on { $when }",
    "check-last-show = See the result",
    "check-question = Question { $number } of { $of }",
    "check-overview = All questions",
    "check-overview-item = Question { $number }, { $state }",
    "check-state-answered = answered",
    "check-state-open = open",
    "check-answered = { $count } of { $of } answered",
    "check-next = Next",
    "check-back = Back",
    "check-review = Look over your answers",
    "check-leave = Stop for now",
    "check-review-title = Before you hand it in",
    "check-review-all = Every question has an answer. You can still change any of them.",
    "check-review-open = { $count ->",
    "        [one] One question is still open. An open question counts as wrong.",
    "       *[other] { $count } questions are still open. Open questions count as wrong.",
    "    }",
    "check-review-none = No answer yet",
    "check-review-change = Change",
    "check-review-answer = Answer it",
    "check-hand-in = Hand in",
    "check-hand-in-anyway = Hand in anyway",
    "check-passed-title = You passed.",
    "check-passed-text = { $score } of { $of } right, and every question about a critical rule is among them. Well done.",
    "check-passed-plain = { $score } of { $of } right. Well done.",
    "check-failed-title = Not passed yet.",
    "check-failed-close = You were close: { $score } of { $of } right. { $pass } are needed.",
    "check-failed-score = { $score } of { $of } right. { $pass } are needed.",
    "check-failed-critical = { $score } of { $of } right would be enough. But { $missed ->",
    "        [one] one question about a critical rule was not right, and each of these must be.",
    "       *[other] { $missed } questions about critical rules were not right, and all of these must be.",
    "    }",
    "check-failed-critical-too = { $missed ->",
    "        [one] One question about a critical rule was also not right. Each of these must be.",
    "       *[other] { $missed } questions about critical rules were also not right. All of these must be.",
    "    }",
    "check-failed-kind = This shows where to read again. Then you can try once more.",
    "check-sign-title = One step is left: sign the rules",
    "check-sign-text = Read our rules and sign them. Then your certificate is ready.",
    "check-sign-go = Read and sign the rules",
    "check-certificate-title = Your certificate is ready",
    "check-certificate-text = Save it as a PDF, in the language you need.",
    "check-certificate-en = Save in English",
    "check-certificate-km = Save in Khmer",
    "check-certificate-both = Save in both",
    "check-certificate-saved = Saved: { $path }",
    "check-certificate-not-saved = Nothing was saved: the window was closed.",
    "check-record = See My record",
    "check-learn = Back to Learn",
    "check-objectives = By learning goal",
    "check-objective-score = { $right } of { $of } right",
    "check-read-again = What to read again",
    "check-questions = Question by question",
    "check-your-answer = Your answer: { $answer }",
    "check-no-answer = You left it open.",
    "check-right = Right",
    "check-wrong = Not right",
    "check-critical = Critical rule",
    "check-critical-hidden = This one must be right to pass, so we do not show the answer here. The lesson explains it.",
    "check-taught-in = Taught in: { $lesson }",
    "check-tries-left = { $left ->",
    "        [0] No try is left in this round.",
    "        [one] You have one more try.",
    "       *[other] You have { $left } more tries.",
    "    }",
    "check-intro-module = This check closes the module. Take your time: nothing is cut off.",
    "check-required = These certificates come first",
    "check-held = Held",
    "check-not-held = Not yet",
    "app-name = Sala",
    "app-tagline = AI training, offline",
    "language-switch = Language",
    "language-en = English",
    "language-km = ខ្មែរ",
    "translation-unreviewed = Translation not yet reviewed by a native reader",
    "yes = Yes",
    "no = No",
    "button-save = Save",
    "button-cancel = Cancel",
    "button-back = Back",
    "button-continue = Continue",
    "button-close = Close",
    "button-try-again = Try again",
    "button-retry = Retry",
    "button-search = Search",
    "button-copy = Copy",
    "button-open = Open",
    "button-print = Print",
    "role-staff = Staff",
    "role-builder = Builder",
    "role-decider = Decider",
    "role-guardian = Guardian",
    "role-staff-about = Uses computers and AI tools at work",
    "role-builder-about = Developers, data and IT staff",
    "role-decider-about = Heads of office, managers, policy and procurement staff",
    "role-guardian-about = Legal, compliance, ethics, audit and personnel staff",
    "month-january = January",
    "month-february = February",
    "month-march = March",
    "month-april = April",
    "month-may = May",
    "month-june = June",
    "month-july = July",
    "month-august = August",
    "month-september = September",
    "month-october = October",
    "month-november = November",
    "month-december = December",
    "calendar-day = { $day } { $month } { $year }",
    "calendar-long = { $day } { $month } { $year }",
    "calendar-month = { $month } { $year }",
    "error-pin-wrong = { $left ->",
    "        [0] This PIN is not right. Please wait before the next try.",
    "        [one] This PIN is not right. You have one more try before a short wait.",
    "       *[other] This PIN is not right. You have { $left } more tries before a short wait.",
    "    }",
    "error-pin-wait = { $seconds ->",
    "        [one] Too many wrong PINs. Please wait one second, then try again.",
    "       *[other] Too many wrong PINs. Please wait { $seconds } seconds, then try again.",
    "    }",
    "error-pin-shape = A PIN has 4 to 12 digits. Please choose another.",
    "error-profile-name-missing = Please write your name, in Khmer or in Latin letters.",
    "error-profile-unit-missing = Please write the unit you work in.",
    "error-profile-field-too-long = One of the fields is too long. Please use at most 200 letters.",
    "error-person-unknown = This person is not on this laptop. Please choose a name from the list.",
    "error-not-signed-in = Please choose who you are first. Nothing was lost.",
    "error-content-unknown = This page is not part of the installed lessons. Please go back and choose another.",
    "error-answer-invalid = This answer does not fit the question. Please go back and answer it again. Your other answers are kept.",
    "error-check-locked = { $lessons ->",
    "        [one] The check opens after one more lesson.",
    "       *[other] The check opens after { $lessons } more lessons.",
    "    }",
    "error-check-wait = You can take the check again from { $when }. Until then, please read the lessons named in your result.",
    "error-check-over = This check is already finished. You can see your result in My record.",
    "error-rules-changed = The rules were changed after you opened them. Please read the new version, then sign. Nothing was lost.",
    "error-rules-unread = Please read all the rules to the end before you sign.",
    "error-certificate-unknown = This certificate is not on this laptop.",
    "error-database-newer = Your records were written by a newer version of Sala. Please install the newest version. Nothing was lost.",
    "error-database-damaged = Sala cannot read its records on this laptop and has not changed them. Please do not delete anything, and ask your office for help: a backup can be put back.",
    "error-database-foreign = The file where Sala keeps its records was made by another program. Sala has left it as it is. Please ask your office for help.",
    "error-disk-full = The disk is full. Please free some space, then try again. Everything up to the last step is saved.",
    "error-disk-read-only = Sala may not write to its folder. Please ask your IT staff to allow it, then try again. Everything up to the last step is saved.",
    "error-storage-failed = The last step could not be saved. Please try again. Everything before it is saved.",
    "error-save-failed = The file could not be saved as { $path }. Please choose another folder. Your record is not changed.",
    "error-report-failed = The document could not be made. Please try again. Your record is not changed.",
    "error-text-too-long = This text is too long. Please use a shorter part of it. Nothing was lost.",
    "error-internal = Something went wrong inside Sala. Please try again. If it happens again, give your office this number: { $incident }. Everything up to the last step is saved.",
    "error-check-requires = { $tracks ->",
    "        [one] This check opens when you hold one more certificate. The page of the check names it.",
    "       *[other] This check opens when you hold { $tracks } more certificates. The page of the check names them.",
    "    }",
    "error-card-not-due = No refresher questions are waiting now. They come again by themselves.",
    "exercise-table-name = The table",
    "exercise-table-group = Group",
    "exercise-table-question = Question { $number } of { $of }",
    "exercise-table-choose = Choose one group.",
    "exercise-table-percent = Write a percentage, such as { $whole } or { $part }.",
    "exercise-table-count = Write a number, such as { $whole }.",
    "exercise-table-near = You may be up to { $far } off.",
    "exercise-table-not-number = This is not a number. Write digits only, with a comma or a point where you need one.",
    "exercise-table-read = Read as { $number }",
    "exercise-missing-numeral = { $count ->",
    "        [one] { $count } answer is not a number.",
    "       *[other] { $count } answers are not numbers.",
    "    }",
    "exercise-repair-how = Mark every line that is wrong, then choose what mends it. Marking a sound line costs a point.",
    "exercise-repair-lines = The lines",
    "exercise-repair-line = Line { $number }",
    "exercise-repair-wrong = Wrong",
    "exercise-repair-fix = What mends line { $number }?",
    "exercise-repair-fixes = What may mend a line",
    "exercise-repair-marked = Line { $number } is marked as wrong. Now choose what mends it.",
    "exercise-repair-unmarked = Line { $number } is not marked any more.",
    "exercise-repair-count = { $count ->",
    "        [0] No line marked yet",
    "        [one] { $count } line marked",
    "       *[other] { $count } lines marked",
    "    }",
    "exercise-repair-mended = Found and mended",
    "exercise-repair-other = Found, but another fix mends it",
    "exercise-repair-sound = Nothing is wrong here: one point less",
    "exercise-missing-fix = { $count ->",
    "        [one] Choose what mends the marked line.",
    "       *[other] { $count } marked lines still need a fix.",
    "    }",
    "exercise-triage-action = What do you do?",
    "exercise-triage-urgency = How soon?",
    "exercise-triage-both = Card { $number } has both answers.",
    "exercise-claim-source = Which note settles this?",
    "exercise-claim-no-source = No note here",
    "exercise-missing-too-long = A text is too long. Shorten it first.",
    "exercise-timeline-card = Action { $number } of { $of }",
    "exercise-timeline-progress = { $placed } of { $of } placed",
    "exercise-timeline-choose = When do you do this?",
    "exercise-timeline-never = Not at all",
    "exercise-timeline-placed = { $action }: { $slot }.",
    "exercise-timeline-interruption = Something comes up",
    "exercise-timeline-interrupted = Something comes up. Answer it, then go on.",
    "exercise-timeline-respond = What do you do now?",
    "exercise-timeline-clock = Your timeline",
    "exercise-timeline-empty = Nothing here yet",
    "exercise-timeline-move = Move:",
    "exercise-timeline-answered = What came up",
    "exercise-timeline-change = Answer again:",
    "exercise-timeline-all = Every action has its time. Press an action to move it.",
    "exercise-sheet-case = The case",
    "exercise-sheet-letters = { $count } of { $most } letters",
    "exercise-sheet-too-long = { $count ->",
    "        [one] One letter too many.",
    "       *[other] { $count } letters too many.",
    "    } Please make it shorter.",
    "exercise-sheet-compare = Compare with the model",
    "exercise-sheet-compared = I have compared",
    "exercise-sheet-beside = Your form beside a good one",
    "exercise-sheet-how = Read both. Other words can be just as good. Then tick below what your own form has.",
    "exercise-sheet-yours = You wrote",
    "exercise-sheet-nothing = Nothing written",
    "exercise-sheet-model = A good answer",
    "exercise-sheet-why = Why",
    "exercise-sheet-checklist = What does your own form have? Tick it.",
    "exercise-sheet-score = { $right } of { $of } points are in your form",
    "exercise-sheet-passed-some = You have compared it. Next time, add what you did not tick.",
    "exercise-sheet-lacking = Not yet in your form",
    "exercise-sheet-having = In your form",
    "exercise-sheet-has = Ticked",
    "exercise-sheet-lacks = Not ticked",
    "exercise-calibrate-card = Evidence { $number } of { $of }",
    "exercise-calibrate-choose = Which level does it reach?",
    "exercise-calibrate-level = { $level } · { $anchor }",
    "exercise-pdca-plan = Plan",
    "exercise-pdca-do = Do",
    "exercise-pdca-check = Check",
    "exercise-pdca-act = Act",
    "exercise-pdca-card = Action { $number } of { $of }",
    "exercise-pdca-phase = Phase",
    "exercise-pdca-owner = Who",
    "exercise-pdca-due = By when",
    "exercise-pdca-choose = Choose…",
    "exercise-pdca-placed = { $action }: now under { $phase }.",
    "exercise-pdca-partly = Partly right",
    "exercise-pdca-board = The board",
    "exercise-pdca-empty = Nothing here yet",
    "exercise-check = Check my answer",
    "exercise-again = Try again",
    "exercise-feedback = How it went",
    "exercise-score = { $right } of { $of } right",
    "exercise-score-half = { $right } of { $of } right, { $half } half right",
    "exercise-score-found = { $right } of { $of } found",
    "exercise-score-story = { $of ->",
    "        [one] { $right } of { $of } choice was good",
    "       *[other] { $right } of { $of } choices were good",
    "    }",
    "exercise-passed = Well done.",
    "exercise-passed-some = Good enough to go on. Look once more at what was not right.",
    "exercise-not-passed = Some of it needs another look. You can go on, or try again.",
    "exercise-look-again = Look at this again",
    "exercise-was-right = This was right",
    "exercise-left-alone = Rightly left alone",
    "exercise-yours = Your answer: { $answer }",
    "exercise-right = Right: { $answer }",
    "exercise-remember = Remember",
    "exercise-rules = Rules behind this",
    "exercise-rule-link = Rule { $rule }",
    "exercise-models = { $count ->",
    "        [one] One good answer",
    "       *[other] { $count } good answers",
    "    }",
    "exercise-model = Good answer { $number }",
    "exercise-mark-good = Right",
    "exercise-mark-partial = Half right",
    "exercise-mark-bad = Not right",
    "exercise-mark-missed = Missed",
    "exercise-mark-neutral = Fine as it is",
    "exercise-mark-open = Not answered",
    "exercise-missing-mark-one = Mark at least one part first.",
    "exercise-missing-rewrite = Change the text first.",
    "exercise-missing-move-one = Move at least one step first.",
    "exercise-missing-story-open = Choose until the story ends.",
    "exercise-missing-left = { $count ->",
    "        [one] { $count } is still open.",
    "       *[other] { $count } are still open.",
    "    }",
    "exercise-spot-how = Press a part to mark it. Press it again to take the mark away.",
    "exercise-spot-count = { $count ->",
    "        [0] Nothing marked yet",
    "        [one] { $count } part marked",
    "       *[other] { $count } parts marked",
    "    }",
    "exercise-spot-found = Found",
    "exercise-spot-missed = Missed",
    "exercise-spot-false = Should stay",
    "exercise-spot-legend = What the lines mean",
    "exercise-rewrite-original = The prompt as it was",
    "exercise-rewrite-yours = Your prompt",
    "exercise-rewrite-letters = { $count ->",
    "        [one] { $count } letter",
    "       *[other] { $count } letters",
    "    }",
    "exercise-rewrite-checklist = Read it once more, then tick",
    "exercise-rewrite-reset = Start from the original",
    "exercise-rewrite-to-mend = { $count ->",
    "        [0] Nothing is left to mend.",
    "        [one] One thing is left to mend.",
    "       *[other] { $count } things are left to mend.",
    "    }",
    "exercise-rewrite-fine = { $count ->",
    "        [one] One other point is in order.",
    "       *[other] { $count } other points are in order.",
    "    }",
    "exercise-rewrite-all-fine = Everything that had to go is gone, and everything the tool needs is there.",
    "exercise-classify-progress = { $placed } of { $of } answered",
    "exercise-classify-choose = Where does it belong?",
    "exercise-classify-bins = Where the cards lie",
    "exercise-classify-empty = Nothing here yet",
    "exercise-classify-move = Move: { $card }",
    "exercise-classify-placed = { $card }: now in { $bin }.",
    "exercise-classify-card = Card { $number } of { $of }",
    "exercise-classify-all = Every card has a place. Press a card to move it.",
    "exercise-order-how = Use the arrows beside a step. On the keyboard: Alt with the up or down arrow.",
    "exercise-order-up = Move up: { $step }",
    "exercise-order-down = Move down: { $step }",
    "exercise-order-place = { $step }: now at place { $place } of { $of }.",
    "exercise-order-yours = You had it at place { $place }",
    "exercise-order-right = The right order",
    "exercise-match-how-one = Choose one partner for each.",
    "exercise-match-how-many = Choose the partners for each, up to { $most }.",
    "exercise-match-none = Nothing chosen yet",
    "exercise-match-choose = Choose",
    "exercise-match-most = { $most ->",
    "        [one] At most one is possible here.",
    "       *[other] At most { $most } are possible here. Take one away first.",
    "    }",
    "exercise-branch-you = You chose",
    "exercise-branch-choose = What do you do?",
    "exercise-branch-good = A good choice",
    "exercise-branch-partial = This helps a little",
    "exercise-branch-bad = This does harm",
    "exercise-branch-ending = How it ends",
    "exercise-branch-ending-good = A good end",
    "exercise-branch-ending-partial = A mixed end",
    "exercise-branch-ending-bad = A bad end",
    "exercise-branch-step = Scene { $number }",
    "exercise-verify-question = What the tool was asked",
    "exercise-verify-answer = What it answered",
    "exercise-verify-supported = Supported",
    "exercise-verify-unsupported = Not supported",
    "exercise-verify-sentence = Sentence { $number }",
    "exercise-shelf = The shelf: notes you can trust",
    "exercise-claim-number = Claim { $number }",
    "exercise-grid-how = Choose an answer for every cell. Arrow keys move between cells; Y, A and N answer at once.",
    "exercise-grid-cell = { $row }. { $column }: { $answer }",
    "exercise-grid-yes = Yes",
    "exercise-grid-ask = Ask",
    "exercise-grid-no = No",
    "exercise-grid-open = Open",
    "exercise-grid-should = Right: { $answer }",
    "exercise-grid-table = Table of answers",
    "exercise-label-case = Case { $number } of { $of }",
    "exercise-label-choose = Which line fits?",
    "exercise-stale = This exercise rests on a fact that is past its review date. Check for news before you rely on it.",
    "figure-table = As a table",
    "figure-percent = Percent",
    "figure-count = Number",
    "figure-note = Note",
    "figure-target = Line to compare with",
    "frame-menu = Main menu",
    "frame-skip = Go to the content",
    "frame-learn = Learn",
    "frame-record = My record",
    "frame-rules = Rules",
    "frame-glossary = Glossary",
    "frame-readiness = Readiness",
    "frame-manager = For the manager",
    "frame-lesson = Lesson",
    "frame-check = Check",
    "frame-paste = May I paste this?",
    "frame-person-menu = { $name }: menu",
    "frame-change-person = Change person",
    "frame-details = My details and PIN",
    "frame-settings = Settings",
    "frame-speak-english = Show everything in English",
    "frame-speak-khmer = Show everything in Khmer",
    "frame-not-started = Sala could not open your records",
    "notice-new-laptop-key-title = These records came from a backup or another laptop",
    "notice-new-laptop-key = That is fine. Nothing was lost. From now on, this laptop signs its records with a new key of its own.",
    "notice-clock-backwards-title = Please check the clock of this laptop",
    "notice-clock-backwards = The clock shows a time before your newest record. Your records are kept in the right order. Please set the date and time, so that due dates are right.",
    "frame-office = Office",
    "frame-staff = People",
    "frame-plan = Action plan",
    "frame-reports = Reports",
    "gate-title = Office register",
    "gate-lead = The register holds everybody's records, so it is encrypted. Only the office manager opens it.",
    "gate-manager = Office manager",
    "gate-create-title = Make the register of your office",
    "gate-create-lead = You need this once, on the manager's laptop. It takes two minutes.",
    "gate-name-km = Name of the office in Khmer",
    "gate-name-en = Name of the office in English",
    "gate-name-missing = Please write the name in one language at least.",
    "gate-passphrase = Passphrase",
    "gate-passphrase-new = New passphrase",
    "gate-passphrase-again = The same passphrase again",
    "gate-passphrase-hint = Four or more words that do not belong together are easy to remember and hard to guess.",
    "gate-passphrase-missing = Please write a passphrase.",
    "gate-passphrase-differs = The two passphrases are not the same.",
    "gate-strength = How hard it is to guess",
    "gate-strength-score = { $score ->",
    "        [0] Guessed at once",
    "        [1] Easy to guess",
    "        [2] Not hard enough yet",
    "        [3] Hard to guess",
    "       *[4] Very hard to guess",
    "    }",
    "gate-weak-short = Add one or two more words.",
    "gate-weak-common = This is a common password or a single word. Add words that do not belong together.",
    "gate-weak-name = Names are easy to guess. Add words that have nothing to do with you.",
    "gate-weak-pattern = Rows of keys, dates and repeated signs are easy to guess. Use words instead.",
    "gate-create = Make the register",
    "gate-creating = Making the register…",
    "gate-code-title = Write down the recovery code",
    "gate-code-lead = If the passphrase is forgotten, only this code opens the register. Nobody else has it. It is shown this once.",
    "gate-code-keep = Print it or write it by hand, and lock it away. Do not keep it on this laptop.",
    "gate-code-print = Print",
    "gate-code-done = I have written it down",
    "gate-code-go-on = Go on",
    "gate-open-title = Open the register",
    "gate-open-lead = It closes again after { $minutes } minutes without use.",
    "gate-open = Open",
    "gate-opening = Opening…",
    "gate-forgotten = I forgot the passphrase",
    "gate-recover-title = Open with the recovery code",
    "gate-recover-lead = Type the code from your paper and choose a new passphrase. The code stays the same.",
    "gate-code = Recovery code",
    "gate-code-hint = Eight groups of four. Capitals and dashes do not matter.",
    "gate-recover = Open and change the passphrase",
    "gate-back = Back",
    "gate-close = Close the register",
    "gate-change-title = Change the passphrase",
    "gate-old = Passphrase until now",
    "gate-change = Change",
    "gate-changed = The passphrase is changed.",
    "error-register-closed = The register is not open. Please open it with the passphrase. Everything up to the last step is saved.",
    "error-register-missing = There is no register on this laptop.",
    "error-register-there = There is a register on this laptop already. Please open it.",
    "error-passphrase-wrong = The passphrase is not right. Please try again.",
    "error-passphrase-weak = The passphrase is too easy to guess. Please add more words.",
    "error-recovery-wrong = The recovery code is not right. Please compare it with your paper: it has eight groups of four, with digits and the letters a to f.",
    "error-register-damaged = The register on this laptop is damaged and was not changed. Please put back your latest copy of the register folder.",
    "error-register-newer = This register was made by a newer Sala. Please install the newer Sala on this laptop. Nothing was changed.",
    "error-text-missing = A text that is needed is missing.",
    "error-file-too-large = This file is too large. Sala takes files up to { $most } MB here.",
    "error-file-unreadable = This file cannot be read. Nothing was changed.",
    "error-office-unknown = This is no longer in the register. Please go back and open it again.",
    "glossary-title = Glossary",
    "glossary-lead = The words of the lessons and the rules, in both languages.",
    "glossary-filter = Find a word",
    "glossary-filter-hint = In English or Khmer",
    "glossary-count = { $count ->",
    "        [0] No word found. Try a shorter part of the word.",
    "        [one] One word",
    "       *[other] { $count } words",
    "    }",
    "glossary-letters = Jump to a letter",
    "glossary-other = In Khmer:",
    "glossary-unsettled = Khmer word not settled",
    "glossary-unsettled-about = “{ glossary-unsettled }” means: people use several Khmer words for this, and a native reader should still confirm ours.",
    "glossary-empty = The glossary is empty. Please ask your office for the newest version of Sala.",
    "learn-morning = Good morning, { $name }",
    "learn-afternoon = Good afternoon, { $name }",
    "learn-evening = Good evening, { $name }",
    "learn-left = { $minutes ->",
    "        [one] One more minute finishes module { $code }.",
    "       *[other] { $minutes } more minutes finish module { $code }.",
    "    }",
    "learn-due-later = Your check is due on { $day }.",
    "learn-due-today = Your check is due today.",
    "learn-due-soon = { $days ->",
    "        [one] Your check is due tomorrow, { $day }.",
    "       *[other] Your check is due in { $days } days, on { $day }.",
    "    }",
    "learn-due-past = Your check was due on { $day }. Please finish it soon.",
    "learn-next-start = Start here",
    "learn-next-go-on = Continue",
    "learn-next-then = Next",
    "learn-next-in = { $step } · { $module }",
    "learn-lesson-of = Lesson { $number } of { $of }",
    "learn-exercises = { $count ->",
    "        [0] no exercise",
    "        [one] one exercise",
    "       *[other] { $count } exercises",
    "    }",
    "learn-start = Start",
    "learn-sign-eyebrow = All lessons are done",
    "learn-sign-title = Read and sign the rules",
    "learn-sign-about = Version { $version } · you can ask “May I paste this?” at any time",
    "learn-sign-action = Read the rules",
    "learn-check-eyebrow = You are ready",
    "learn-check-title = Take the check",
    "learn-check-go-on-title = Go on with the check",
    "learn-check-about = Your answers are saved after each question.",
    "learn-check-action = To the check",
    "learn-repeat-eyebrow = Before the next try",
    "learn-repeat-title = { $count ->",
    "        [one] Read one lesson again",
    "       *[other] Read { $count } lessons again",
    "    }",
    "learn-repeat-read-title = The check opens again soon",
    "learn-repeat-wait = The check opens again on { $when }.",
    "learn-repeat-action = Read it again",
    "learn-repeat-done = read again",
    "learn-done-eyebrow = Well done",
    "learn-done-title = You have finished everything",
    "learn-done-until = Your certificate is valid until { $day }.",
    "learn-done-about = You can read every lesson again at any time.",
    "learn-done-action = See my certificate",
    "learn-questions = { $count ->",
    "        [one] one question",
    "       *[other] { $count } questions",
    "    }",
    "learn-lessons = { $count ->",
    "        [one] one lesson",
    "       *[other] { $count } lessons",
    "    }",
    "learn-lessons-done = { $done } of { $of } lessons",
    "learn-minutes-left = { $count ->",
    "        [one] one minute left",
    "       *[other] { $count } minutes left",
    "    }",
    "learn-finished = Finished { $day }",
    "learn-show-lessons = Lessons of { $module }",
    "learn-state-done = Done",
    "learn-state-now = Started",
    "learn-state-next = Next",
    "learn-state-later = Later",
    "learn-state-locked = Not open yet",
    "learn-rules-title = Rules for generative AI, read and signed",
    "learn-rules-signed = Signed { $day } · version { $version }",
    "learn-rules-open = Version { $version } · not signed yet",
    "learn-rules-tag = To sign",
    "learn-check-passed = Passed with { $score } of { $of }",
    "learn-check-locked = It opens when all lessons are done",
    "learn-check-valid = certificate valid until { $day }",
    "learn-tag-due = { $days ->",
    "        [one] Due tomorrow",
    "       *[other] Due in { $days } days",
    "    }",
    "learn-tag-due-today = Due today",
    "learn-tag-overdue = Overdue",
    "learn-track-progress = { $done } of { $of } lessons done",
    "learn-no-tracks = There is nothing to learn yet",
    "learn-no-tracks-about = The installed lessons hold no track for your role. Please ask your office.",
    "learn-others = More tracks you may take",
    "learn-untranslated = In English",
    "learn-certificate = Certificate",
    "learn-certificate-when = It comes when every lesson and every module check is done and the rules are signed",
    "learn-requires = Certificates needed first: { $tracks }",
    "learn-check-locked-module = It opens when the lessons of { $code } are done",
    "lesson-back-to-learn = Back to Learn",
    "lesson-of-module = Lessons of { $module }",
    "lesson-steps = Steps of this lesson",
    "lesson-eyebrow = { $module } · { $lesson }",
    "lesson-step = Step { $number } of { $of }",
    "lesson-step-exercise = Exercise: { $title }",
    "lesson-step-recall = One last question",
    "lesson-step-is-done = Done",
    "lesson-step-is-later = Comes later",
    "lesson-after = Afterwards you can",
    "lesson-state-done = Finished",
    "lesson-state-now = You are here",
    "lesson-state-later = Later",
    "lesson-state-locked = Not open yet",
    "lesson-finish = Finish the lesson",
    "lesson-done-title = Well done. This lesson is finished.",
    "lesson-done-module-title = Well done. Module { $module } is finished.",
    "lesson-done-text = It is saved on this laptop. You can read the lesson again at any time.",
    "lesson-done-module-text = Every lesson of this module is done and saved on this laptop.",
    "lesson-done-next = The next lesson",
    "lesson-done-go = Go on",
    "lesson-done-again = Read it again",
    "lesson-reference-term = Word",
    "lesson-reference-rule = Rule",
    "lesson-reference-fact = Fact",
    "lesson-reference-as-of = As of { $date }",
    "lesson-reference-stale = This fact should have been checked again. It may have changed.",
    "lesson-reference-rules = See it among the rules",
    "lesson-reference-glossary = See it in the glossary",
    "lesson-callout-case = A case",
    "lesson-callout-try = Try it",
    "lesson-callout-rule = The rule",
    "lesson-callout-warning = Watch out",
    "lesson-callout-correction = A correction",
    "lesson-table = Table, can be moved sideways",
    "lesson-recall-answer = Answer",
    "lesson-recall-choose = Choose one answer first.",
    "lesson-recall-right = Right.",
    "lesson-recall-wrong = Not quite. Read why, then try again or go on.",
    "lesson-recall-again = Try again",
    "lesson-recall-yours = Your answer",
    "lesson-recall-option-right = Right",
    "lesson-recall-option-wrong = Not right",
    "panel-marks-title = How a pass mark is set",
    "panel-marks = Five to { NUMBER(15) } judges look at every question of a check. For each one they say how many of 100 just competent people would get it right. The mean of what they say sets the pass mark. Until then the mark is provisional.",
    "panel-mark = { $pass } of { $of } right",
    "panel-provisional = Provisional",
    "panel-set = Set by a panel",
    "panel-set-about = { $judges ->",
    "        [one] Set by { $judges } judge on { $when }. Approved by { $by }.",
    "       *[other] Set by { $judges } judges on { $when }. Approved by { $by }.",
    "    }",
    "panel-outdated = The questions changed much since a panel judged them, so its mark no longer counts. Please call a new panel.",
    "panel-pool = { $count ->",
    "        [one] { $count } question to judge",
    "       *[other] { $count } questions to judge",
    "    }",
    "panel-call = Call a panel",
    "panel-go-on = Go on with the panel",
    "panel-earlier = Earlier panels",
    "panel-earlier-of = Panel of { $when }",
    "panel-state-running = Under way",
    "panel-state-approved = Approved",
    "panel-state-closed = Closed",
    "panel-judge-count = { $count ->",
    "        [0] no judges",
    "        [one] { $count } judge",
    "       *[other] { $count } judges",
    "    }",
    "panel-definition = Who is just competent?",
    "panel-definition-hint = Describe one person whom all judges can picture. The words here are a start; write what fits your office.",
    "panel-definition-start = A member of staff who has finished the lessons and uses AI tools at work with care. They know the rules that protect people and ask when they are not sure. They do not know every detail.",
    "panel-cancel = Cancel",
    "panel-open = Open the panel",
    "panel-back = All pass marks",
    "panel-of = Panel: { $title }",
    "panel-opened = Opened on { $when }, for content version { $version }.",
    "panel-steps = { $count ->",
    "        [0] Enough judges are through. The result can be approved.",
    "        [one] One more judge must rate every question before the result can be approved.",
    "       *[other] { $count } more judges must rate every question before the result can be approved.",
    "    }",
    "panel-judges = Judges",
    "panel-judges-about = Mix roles and both languages. Each judge rates alone. When five are through, a second round begins: each may change their mind after seeing what the others said.",
    "panel-judges-scroll = Table of judges. Scroll sideways to see all of it.",
    "panel-judges-none = No judges yet. Add at least five.",
    "panel-judge = Judge",
    "panel-role = Role",
    "panel-language = Reads in",
    "panel-first = Round 1",
    "panel-second = Round 2",
    "panel-total = Total",
    "panel-of-all = { $part } of { $whole }",
    "panel-rate-first = Rate, round 1",
    "panel-rate-first-of = Round 1: { $name }",
    "panel-rate-second = Rate, round 2",
    "panel-rate-second-of = Round 2: { $name }",
    "panel-second-closed = after five judges are through",
    "panel-add = Add a judge",
    "panel-add-name = Name or number",
    "panel-add-name-missing = Please write a name or a number.",
    "panel-add-role = What they do",
    "panel-add-full = The panel has { NUMBER(15) } judges. More would add little.",
    "panel-adding = Adding…",
    "panel-result = The result as it stands",
    "panel-result-none = No judge has rated every question yet.",
    "panel-result-cut = Cut",
    "panel-result-cut-about = the mean of the judges' totals",
    "panel-result-pass = To pass",
    "panel-result-pass-about = a form's own questions, rounded up",
    "panel-result-sd = Standard deviation",
    "panel-result-sd-about = how far judges differ, in questions of the whole list",
    "panel-result-se = Standard error",
    "panel-result-interval = { NUMBER(95) } % interval",
    "panel-result-interval-of = { $low } to { $high }",
    "panel-result-judges = Judges through",
    "panel-result-critical = Critical questions must all be right, whatever the pass mark.",
    "panel-approve = Approve the result",
    "panel-approve-about = From then on, new forms of this check use this mark. Forms already begun keep theirs. The record keeps judges, values, date and this name.",
    "panel-approve-name = Your name",
    "panel-approve-do = Approve",
    "panel-approved = { $judges ->",
    "        [one] Approved by { $by } on { $when }, with { $judges } judge.",
    "       *[other] Approved by { $by } on { $when }, with { $judges } judges.",
    "    }",
    "panel-close = Close this panel",
    "panel-close-about = A closed panel cannot be opened again. If its result was in force, it no longer counts for new forms.",
    "panel-close-reason = Why?",
    "panel-close-do = Close it",
    "panel-closed = This panel is closed.",
    "panel-closed-reason = This panel is closed: { $reason }",
    "panel-files = Ratings as a file",
    "panel-files-about = Judges can also work on paper or in a spreadsheet. Judges must be added above first, under the same names. The columns are:",
    "panel-save = Save as CSV",
    "panel-saving = Making the file…",
    "panel-read = Read a CSV file",
    "panel-reading = Reading…",
    "panel-read-all = { $count ->",
    "        [one] { $count } rating was read.",
    "       *[other] { $count } ratings were read.",
    "    }",
    "panel-refused = { $count ->",
    "        [one] Nothing was read: { $count } row is not right.",
    "       *[other] Nothing was read: { $count } rows are not right.",
    "    }",
    "panel-refused-line = Line { $line }: { $fault }",
    "panel-refused-more = { $count ->",
    "        [one] and { $count } more",
    "       *[other] and { $count } more",
    "    }",
    "panel-fault-fields = it has more or fewer fields than the first line.",
    "panel-fault-judge = no judge of this panel has this name.",
    "panel-fault-round = the round must be 1 or 2.",
    "panel-fault-item = this check has no such question.",
    "panel-fault-value = the value must be 0 to 100 in steps of five.",
    "panel-fault-twice = the same judge, round and question stand in an earlier line.",
    "panel-file-large = This file is larger than 1 MB. Please choose another.",
    "panel-sheet-first = Round 1",
    "panel-sheet-second = Round 2",
    "panel-sheet-by = { $name } rates",
    "panel-sheet-place = Question { $number } of { $of }",
    "panel-sheet-ask = Of 100 just competent people, how many would get this right?",
    "panel-sheet-keys = Arrow keys change it by five. Enter goes on.",
    "panel-sheet-value = { $value } of 100",
    "panel-sheet-open = Not rated yet",
    "panel-sheet-options = The options",
    "panel-sheet-picture = Picture this person",
    "panel-sheet-said = What the panel said",
    "panel-sheet-mean = Mean { $mean }, from { $low } to { $high }",
    "panel-sheet-yours = You said { $value }",
    "panel-sheet-keep = Keep { $value }",
    "panel-sheet-next-open = Next open question",
    "panel-sheet-back = Back",
    "panel-sheet-next = Next",
    "panel-sheet-leave = Back to the panel",
    "panel-sheet-rated = { $part } of { $whole } rated",
    "panel-sheet-done-title = Every question is rated",
    "panel-sheet-done = Thank you. You can still go back and change a rating.",
    "panel-sheet-language = The questions are in this language because a translation is still missing.",
    "panel-entry-provisional = The pass mark is provisional until a panel of judges has set it.",
    "panel-entry-set = { $judges ->",
    "        [one] The pass mark was set by a panel of { $judges } judge on { $when }.",
    "       *[other] The pass mark was set by a panel of { $judges } judges on { $when }.",
    "    }",
    "error-panel-unknown = This panel or judge is not on this laptop. Please go back to the pass marks.",
    "error-panel-over = This panel is already finished, so nothing can be changed. Everything in it is kept.",
    "error-panel-running = This check already has a panel under way. Please finish or close it first.",
    "error-panel-judges = { $left ->",
    "        [one] One more judge must rate every question first. Everything so far is saved.",
    "       *[other] { $left } more judges must rate every question first. Everything so far is saved.",
    "    }",
    "error-panel-round = The second round begins when five judges are through with the first. Everything so far is saved.",
    "error-judge-name = Please write a name.",
    "error-judge-taken = Another judge of this panel has this name. Please add something to tell them apart.",
    "error-judges-full = This panel has as many judges as it can take. Please go on with those.",
    "error-ratings-unreadable = This file is not a list of ratings. Its first line must name the columns judge, round, item, value. Nothing was changed.",
    "paper-title = AI readiness report",
    "paper-about = { $number }, as of { $date }",
    "paper-foot = Self-assessment. Not a certification and not legal advice.",
    "paper-copy-management = Management copy: contains names. Keep it inside the office.",
    "paper-copy-share-out = Copy to share: no names, and no figures of groups of fewer than five.",
    "paper-contents = Contents",
    "paper-section = Section",
    "paper-figure = Figure",
    "paper-value = Value",
    "paper-text = Text",
    "paper-what = What",
    "paper-grid-figures = Key figures",
    "paper-grid-text = Text of the report",
    "paper-grid-sign = Sign-off",
    "paper-cover = Cover and scope",
    "paper-cover-office = Office",
    "paper-cover-units = Units",
    "paper-cover-people = Members of staff",
    "paper-cover-day = Figures as of",
    "paper-cover-since = Period since",
    "paper-cover-profile = Profile",
    "paper-cover-instrument = Version of the questions",
    "paper-cover-rules = Version of the rules",
    "paper-cover-content = Version of the lessons",
    "paper-cover-round = Assessment of",
    "paper-cover-assessors = Assessors",
    "paper-cover-prepared = Prepared by",
    "paper-cover-number = Report number",
    "paper-cover-code = Check code",
    "paper-cover-copy = Copy",
    "paper-cover-code-note = The check code is made from every figure and word of this copy. If one of them is changed, the code no longer fits. It does not say who made the report.",
    "paper-profile-uses = U: staff use AI tools",
    "paper-profile-buys = P: buys or sets up AI systems",
    "paper-profile-develops = D: develops or trains AI systems",
    "paper-none-yet = None yet",
    "paper-chain-bad-title = The records could not be confirmed",
    "paper-chain-bad-text = At least one signature or link between records is missing or wrong. Do not rely on this report until the cause is known.",
    "paper-method = Method and limits",
    "paper-method-self = This is a self-assessment. It is not a certification, not an audit and not legal advice.",
    "paper-method-answer = Each question of the assessment is answered from 0 (absent) to 4 (measured and improved). Two assessors answer on their own first; the agreed answer counts.",
    "paper-method-evidence = An answer of 3 or 4 counts as 2 when it has no evidence. For a 4, evidence older than 12 months counts as missing.",
    "paper-method-score = The score of an area is the mean of its answers as a share of 100. The overall score weighs the areas by the profile; areas that do not apply are left out.",
    "paper-method-gates = Ten must-haves need an answer of 2 or more. While one of them is open, the band is at most Developing, whatever the score.",
    "paper-method-bands = Bands: Not started 0 to 19, Starting 20 to 39, Developing 40 to 59, Managed 60 to 79, Leading 80 to 100. The two highest also ask for stronger must-haves and no weak area.",
    "paper-method-confidence = Confidence is the share of answers with fresh evidence: low below 40 %, medium from 40 %, high from 70 %.",
    "paper-method-compare = Two assessments are compared only when questions, profile and weights are the same.",
    "paper-method-choice = The thresholds are a design choice of this instrument. They were not validated statistically.",
    "paper-method-share = A percentage of people is rounded down, so that a threshold is never reached by rounding.",
    "paper-method-small = Learning quality is left out when fewer than five people are behind a figure. The copy to share hides every group of fewer than five.",
    "paper-method-overdue = Somebody is overdue when the due date and the days of grace have passed. After 30 days the office should withdraw access to AI tools; Sala only reports it.",
    "paper-method-proves = The records prove that each entry comes from the laptop named in it and was not changed afterwards.",
    "paper-method-not = They do not prove who sat at the keyboard, that clocks were right, that answers were the person's own, or that nothing is missing at the end of a laptop's record.",
    "paper-signoff = Sign-off",
    "paper-signoff-about = By signing, you confirm what stands beside your name, and that you have read section 13.",
    "paper-signoff-next = Next review",
    "paper-sign-step = Step",
    "paper-sign-meaning = What it means",
    "paper-sign-name = Name and role",
    "paper-sign-signature = Signature",
    "paper-sign-date = Date",
    "paper-sign-prepared = Prepared",
    "paper-sign-prepared-means = The figures come from the office's register as it was on the day of the report.",
    "paper-sign-reviewed = Reviewed",
    "paper-sign-reviewed-means = The answers and their evidence were looked at by somebody who did not give them.",
    "paper-sign-approved = Approved",
    "paper-sign-approved-means = The office accepts the findings and will carry out the action plan.",
    "unit-minutes = { $count ->",
    "        [one] { $count } minute",
    "       *[other] { $count } minutes",
    "    }",
    "unit-day-and-time = { $day }, { $time }",
    "part-saved = Saved on this laptop",
    "part-saving = Saving…",
    "part-not-saved = Not saved yet",
    "part-loading = One moment…",
    "part-error-title = That did not work",
    "part-error-kept = Your answer is still on the screen. Nothing was lost.",
    "part-optional = Not required",
    "part-unreviewed = A native reader has not checked this translation yet. If a sentence is unclear, the English text decides.",
    "part-tag-done = Done",
    "part-dismiss = Close this message",
    "part-untranslated = This is not yet in Khmer. You see it in English.",
    "paste-title = May I paste this?",
    "paste-lead = Choose the tool, then say what kind of data it is, or let Sala look at your text. It all happens on this laptop.",
    "paste-tool = Which tool do you want to use?",
    "paste-way = What do you want to put in?",
    "paste-way-class = I know the kind of data",
    "paste-way-class-about = You choose the data class and get the answer at once.",
    "paste-way-text = Look at my text",
    "paste-way-text-about = Sala marks what looks personal or secret and makes a version with placeholders.",
    "paste-data = What kind of data is it?",
    "paste-answer = Answer",
    "paste-answer-empty = Choose a tool and a kind of data. The answer comes at once.",
    "paste-answer-pair = { $data } into { $tool }",
    "paste-rules = Rules behind this answer",
    "paste-text = Your text",
    "paste-text-private = The text is not stored and not sent anywhere. The check finds common patterns only; you decide.",
    "paste-text-count = { $count } of { $limit } characters",
    "paste-text-long = This text is too long. Please use a shorter part of it.",
    "paste-text-tool-first = Choose a tool first.",
    "paste-check = Check on this laptop",
    "paste-checking = Checking…",
    "paste-clear = Clear the text",
    "paste-changed = You have changed the text or the tool. Check again to see the answer for it.",
    "paste-found = What was found",
    "paste-found-count = { $count ->",
    "        [0] Nothing was found",
    "        [one] One place was found",
    "       *[other] { $count } places were found",
    "    }",
    "paste-found-none = The check found no common pattern. That is not proof: please read the text once more before you decide.",
    "paste-found-text = Your text, with what was found",
    "paste-class = This text looks like { $code } { $name }.",
    "paste-replaced = The same text with placeholders",
    "paste-replaced-answer = With placeholders: { $answer }. Read it once more: the check can miss things.",
    "paste-replaced-copy = Copy the text with placeholders",
    "paste-kind-password = A password, PIN or key",
    "paste-kind-bank-account = Bank account",
    "paste-kind-passport = Passport number",
    "paste-kind-email = E-mail address",
    "paste-kind-birth-date = Birth date",
    "paste-kind-date = Date",
    "paste-kind-money = Amount of money",
    "paste-kind-phone = Telephone number",
    "paste-kind-national-id = National ID number",
    "paste-kind-name = Name of a person",
    "paste-kind-health-word = Word about health",
    "paste-kind-marking = Marked as secret or not public",
    "people-welcome = Welcome",
    "people-welcome-lead = Learn to use AI safely at work, at your own pace, without internet.",
    "people-choose-language = Choose your language",
    "people-change-later = You can change it at any time.",
    "people-about-you = About you",
    "people-about-you-lead = This goes on your record and your certificate. It stays on this laptop.",
    "people-who = Who is there?",
    "people-who-lead = Choose your name to go on where you stopped.",
    "people-add = Add another person",
    "people-add-title = Add a person",
    "people-name-latin = Name in Latin letters",
    "people-name-latin-hint = For example: Sok Dara",
    "people-name-khmer = Name in Khmer letters",
    "people-name-khmer-hint = For example: សុខ ដារ៉ា",
    "people-names-hint = Write at least one of the two. Your certificate uses both if you give both.",
    "people-staff-number = Staff number",
    "people-staff-number-hint = Only if your office uses one",
    "people-unit = Unit",
    "people-unit-hint = Your department, section or team",
    "people-role = What do you do?",
    "people-role-missing = Please choose what you do.",
    "people-lock-title = Screen lock",
    "people-lock-about = With a PIN, a colleague cannot open your record by mistake. It is only a screen lock: it does not encrypt anything.",
    "people-pin = PIN, 4 to 12 digits",
    "people-pin-again = The same PIN again",
    "people-pin-differs = The two PINs are not the same. Please type them again.",
    "people-pin-of = PIN of { $name }",
    "people-pin-forgotten = Forgot the PIN? Nothing is lost: your record is kept on this laptop. Please ask your office for help.",
    "people-pin-wait = { $seconds ->",
    "        [one] Please wait one more second.",
    "       *[other] Please wait { $seconds } more seconds.",
    "    }",
    "people-enter = Open my lessons",
    "people-start = Start learning",
    "people-locked = PIN",
    "people-faults = { $count ->",
    "        [one] One thing is missing. Please look below.",
    "       *[other] { $count } things are missing. Please look below.",
    "    }",
    "people-details = My details",
    "people-details-saved = Your details are saved on this laptop.",
    "people-pin-now = A PIN is set",
    "people-pin-none = No PIN",
    "people-pin-set = Set a PIN",
    "people-pin-change = Change the PIN",
    "people-pin-remove = Remove the PIN",
    "people-pin-old = PIN so far",
    "people-pin-new = New PIN, 4 to 12 digits",
    "people-pin-saved = The PIN is saved.",
    "people-pin-removed = The PIN is removed.",
    "preview-person = Author",
    "preview-unit = Preview",
    "preview-title = Sala: preview",
    "preview-mistakes = { $count ->",
    "    [one] Sala: 1 mistake in the content. This is the last good version",
    "   *[other] Sala: { $count } mistakes in the content. This is the last good version",
    "  }",
    "frame-questions = Questions",
    "questions-title = Questions",
    "questions-lead = How well the questions of the checks work, and how many right answers are needed to pass.",
    "questions-parts = Parts of this page",
    "questions-part-figures = Figures",
    "questions-part-marks = Pass marks",
    "questions-counts-title = Counts only",
    "questions-counts = Nobody is named here. Only the first try of each check counts. Figures of fewer than five answers are hidden.",
    "questions-empty-title = Nobody has taken a check yet",
    "questions-empty = When people on this laptop finish a check, the figures appear here.",
    "questions-check = Check",
    "questions-check-all = All checks",
    "questions-filter = Which questions?",
    "questions-show-all = All",
    "questions-show-mend = To mend",
    "questions-show-data = With enough answers",
    "questions-none-shown = No question fits this choice.",
    "questions-checks = The checks",
    "questions-checks-scroll = Table of checks. Scroll sideways to see all of it.",
    "questions-people = People",
    "questions-passed = Passed at the first try",
    "questions-median = Median score",
    "questions-hidden = Hidden: fewer than five people",
    "questions-mend = What to mend first",
    "questions-mend-about = The most pressing first. Only questions with at least { NUMBER(30) } answers can stand here.",
    "questions-mend-none-title = Nothing to mend so far",
    "questions-mend-none = No question with enough answers has a fault that the figures can show.",
    "questions-mend-more = { $count ->",
    "        [one] Show { $count } more",
    "       *[other] Show { $count } more",
    "    }",
    "questions-reason-check-key = Check the key first",
    "questions-reason-check-key-about = People who know more get it wrong. The key may be wrong, or two options may be right.",
    "questions-reason-language-gap = Look at the translation",
    "questions-reason-language-gap-about = It is much harder in one language than in the other.",
    "questions-reason-hard = Very hard",
    "questions-reason-hard-about = Fewer than { NUMBER(30) } of 100 get it right. Is it taught? Is it clear?",
    "questions-reason-weak = Tells little",
    "questions-reason-weak-about = Those who know and those who do not answer it nearly alike.",
    "questions-reason-idle-option = An idle option",
    "questions-reason-idle-option-about = Hardly anybody takes one of the wrong options. Write a better one.",
    "questions-list = Question by question",
    "questions-list-about = r says whether people who do well in the rest of the check also get this question right. Easy questions about critical rules are as they should be.",
    "questions-list-scroll = Table of questions. Scroll sideways to see all of it.",
    "questions-list-more = { $count ->",
    "        [one] Show { $count } more question",
    "       *[other] Show { $count } more questions",
    "    }",
    "questions-item = Question",
    "questions-answers = Answers",
    "questions-p = Right",
    "questions-r = r",
    "questions-wrong = Wrong options",
    "questions-seconds = Seconds",
    "questions-languages = By language",
    "questions-findings = Findings",
    "questions-amount-too-few = Not enough data",
    "questions-amount-provisional = Provisional",
    "questions-amount-usable = Usable",
    "questions-ease-hard = hard",
    "questions-ease-middle = middle",
    "questions-ease-easy = easy",
    "questions-r-good = good",
    "questions-r-fair = fair",
    "questions-r-marginal = marginal",
    "questions-r-weak = weak",
    "questions-r-negative = negative",
    "questions-option = { $option }: { $share }",
    "questions-option-open = left open: { $share }",
    "questions-option-idle = under { NUMBER(5) } %",
    "questions-language = { $language }: { $share } of { $answers }",
    "questions-language-en = English",
    "questions-language-km = Khmer",
    "questions-critical = Critical rule",
    "questions-none = –",
    "questions-no-figure = No figure",
    "questions-objectives = By learning goal",
    "questions-objectives-scroll = Table of learning goals. Scroll sideways to see all of it.",
    "questions-objective = Learning goal",
    "questions-in-bank = Questions",
    "questions-to-mend = To mend",
    "questions-export = Save as CSV",
    "questions-export-about = The file holds counts for each question and no names. Offices can put such files together.",
    "questions-saving = Making the file…",
    "readiness-title = Readiness",
    "readiness-lead = { $track }. Rules version { $version }. As of { $date }.",
    "readiness-partial-title = First report, partial",
    "readiness-partial = It knows only what this laptop recorded: must-have G2 from signatures and must-have G5 from certificates. The other eight must-haves and the twelve areas need a full assessment.",
    "readiness-seen = Anyone at this laptop can see this page. A section for managers, behind a passphrase, comes later.",
    "readiness-empty-title = Nobody has started yet",
    "readiness-empty = When people on this laptop learn, take the check and sign the rules, the figures appear here.",
    "readiness-to-learn = Go to Learn",
    "readiness-band-title = How far these two must-haves allow",
    "readiness-band-not-started = Not started",
    "readiness-band-starting = Starting",
    "readiness-band-developing = Developing",
    "readiness-band-managed = Managed",
    "readiness-band-leading = Leading",
    "readiness-band-ceiling = The highest band now",
    "readiness-band-within = Within the ceiling",
    "readiness-band-above = Above the ceiling",
    "readiness-band-training = { $band } at most, until { NUMBER(80) } % hold a valid core certificate. Now it is { $percent }.",
    "readiness-band-rules = { $band } at most, until { NUMBER(80) } % have signed the rules. Now it is { $percent }.",
    "readiness-band-open = These two must-haves hold the office back no longer. The others and the areas decide the band.",
    "readiness-gates = Must-haves",
    "readiness-gate-g2 = G2 Rules in force",
    "readiness-gate-g5 = G5 Core training",
    "readiness-gate-g2-about = { $percent } have signed the rules in force.",
    "readiness-gate-g5-about = { $percent } hold a valid core certificate.",
    "readiness-gate-value = Value { $value } of { NUMBER(4) }",
    "readiness-gate-met = Met",
    "readiness-gate-missing = Not met",
    "readiness-figures = Key figures",
    "readiness-figure-people = People",
    "readiness-figure-certified = With a valid certificate",
    "readiness-figure-signed = Signed the rules",
    "readiness-figure-overdue = Overdue or expired",
    "readiness-of = { $part } of { $whole }",
    "readiness-coverage = Core training by unit",
    "readiness-coverage-about = Each person counts once. Patterns and numbers show the standing.",
    "readiness-coverage-everyone = Everyone",
    "readiness-table = Show as a table",
    "readiness-unit = Unit",
    "readiness-people = People",
    "readiness-certified = Certified",
    "readiness-standing = Standing",
    "readiness-standing-valid = Valid",
    "readiness-standing-expiring = Expires in { NUMBER(30) } days",
    "readiness-standing-in-progress = In progress",
    "readiness-standing-not-started = Not started",
    "readiness-standing-overdue = Overdue",
    "readiness-standing-expired = Expired",
    "readiness-attestation = Signatures on the rules",
    "readiness-attestation-about = Rules version { $version }",
    "readiness-signed = Signed",
    "readiness-stale = Older version only",
    "readiness-unsigned = Not signed",
    "readiness-quality = Learning quality",
    "readiness-quality-hidden = These figures appear when at least five people have taken the check. Until then they could point to one person.",
    "readiness-quality-now = { $count ->",
    "        [0] Nobody has taken it yet.",
    "        [one] One person has taken it.",
    "       *[other] { $count } people have taken it.",
    "    }",
    "readiness-quality-first = Passed at the first try",
    "readiness-quality-median = Median score of first tries",
    "readiness-quality-sat = People who took the check",
    "readiness-quality-weakest = Weakest objectives in first tries",
    "readiness-objective = Objective",
    "readiness-right = Right answers",
    "readiness-list = People",
    "readiness-list-about = Overdue first.",
    "readiness-list-scroll = Table of people. Scroll sideways to see all of it.",
    "readiness-name = Name",
    "readiness-date = Date",
    "readiness-due = Due { $date }",
    "readiness-until = Valid until { $date }",
    "readiness-ended = Expired { $date }",
    "readiness-lessons = Lessons",
    "readiness-rules = Rules",
    "readiness-list-more = { $count ->",
    "        [one] Show one more person",
    "       *[other] Show { $count } more people",
    "    }",
    "readiness-export = Export the report",
    "readiness-export-about = The file holds names. Share it with care.",
    "readiness-export-pdf = Save as PDF",
    "readiness-export-xlsx = Save as XLSX",
    "readiness-saving = Making the file…",
    "record-title = My record",
    "record-person = { $name } · { $unit }",
    "record-due = What is due next",
    "record-due-none = Nothing is due now. Well done.",
    "record-due-first = Finish by { $date }",
    "record-due-renewal = Certificate runs out on { $date }",
    "record-due-later = Time left",
    "record-due-soon = Due soon",
    "record-due-overdue = Overdue",
    "record-to-learn = Go to Learn",
    "record-certificates = Certificates",
    "record-certificates-none = No certificate yet",
    "record-certificates-none-about = You get one when you have finished the lessons, passed the check and signed the rules.",
    "record-certificate-number = Number { $number }",
    "record-certificate-issued = Issued on { $date }",
    "record-certificate-until = Valid until { $date }",
    "record-certificate-ended = Expired on { $date }",
    "record-certificate-valid = Valid",
    "record-certificate-expired = Expired",
    "record-certificate-score = { $score } of { $of } right answers",
    "record-self-issued = Self-issued",
    "record-self-issued-about = Self-issued means: this laptop made and signed it, and your office has not confirmed it yet.",
    "record-certificate-save = Save as PDF",
    "record-certificate-en = English",
    "record-certificate-km = Khmer",
    "record-certificate-both = Both languages",
    "record-attempts = Checks taken",
    "record-attempts-none = You have not taken a check yet.",
    "record-attempt-score = Right answers",
    "record-attempt-critical = Critical questions",
    "record-of = { $part } of { $whole }",
    "record-passed = Passed",
    "record-not-passed = Not passed",
    "record-objectives = How well you know each objective",
    "record-objectives-about = Right answers over all your checks, the weakest first.",
    "record-objectives-none = Your right answers for each objective stand here after your first check.",
    "record-objective = Objective",
    "record-signatures = What I signed",
    "record-signatures-none = You have not signed the rules yet.",
    "record-signature = Rules for generative AI, version { $version }",
    "record-signature-line = Signed on { $date }, shown in { $language }",
    "record-to-rules = Go to the rules",
    "record-history = History",
    "record-history-none = Your history is still empty. It begins with your first lesson.",
    "record-history-more = Show all { $count } days",
    "record-entry-joined = You were added on this laptop",
    "record-entry-lesson = Lesson finished: { $code } { $title }",
    "record-entry-exercise = Exercise done: { $title }",
    "record-entry-exercise-score = Exercise done: { $title }, { $percent }",
    "record-entry-check-passed = Check passed: { $title }, { $score } of { $of }",
    "record-entry-check-failed = Check not passed: { $title }, { $score } of { $of }",
    "record-entry-signed = Rules signed, version { $version }",
    "record-entry-certificate = Certificate issued, number { $number }",
    "record-export = Take your record with you",
    "record-export-about = The file holds everything on this page. Only you decide who gets it.",
    "record-export-pdf = Save as PDF",
    "record-export-csv = Save as CSV",
    "record-saved = Saved as { $path }",
    "record-entry-refreshed = Refreshed: { $right } of { $of } right, { $title }",
    "refresher-title = A short refresher",
    "refresher-lead-short = Three questions, two minutes. Nobody sees how it goes but you.",
    "refresher-lead-long = Eight questions, five minutes. Nobody sees how it goes but you.",
    "refresher-question = Question { $number } of { $of }",
    "refresher-next = Next question",
    "refresher-finish = Finish",
    "refresher-later = Not now",
    "refresher-done-title = Refreshed. Thank you!",
    "refresher-done = { $right } of { $of } right. It counts for nothing: it only keeps things fresh.",
    "refresher-done-all = All { $of } right. Well remembered!",
    "refresher-again = Worth reading again",
    "refresher-card-title = { $count ->",
    "        [one] One question to keep it fresh",
    "       *[other] { $count } questions to keep it fresh",
    "    }",
    "refresher-card-about = { $title } · about { $minutes }",
    "refresher-card-start = Take a look",
    "refresher-card-go-on = Go on",
    "report-title = AI readiness report",
    "report-subtitle = Training coverage and signed rules",
    "report-file-title = AI readiness report, { $date }",
    "report-about-track = Track: { $track }",
    "report-about-date = As of { $date }",
    "report-about-by = Prepared by { $name }",
    "report-about-versions = Content version { $content }, rules version { $rules }",
    "report-page = { $page } / { $pages }",
    "report-foot = Self-assessment. Not a certification.",
    "report-partial-title = Partial report",
    "report-partial-text = This report answers two must-haves of the readiness instrument from the records: G2 (rules in force) and G5 (core training). It says nothing about the other must-haves and areas. The band it shows is the highest that these two allow, not the office's readiness score.",
    "report-nobody-title = Nobody is on record yet",
    "report-nobody-text = The figures appear here once the first person begins this track or the first results are brought in. Until then every table below is empty.",
    "report-summary = Summary",
    "report-band-heading = Highest band the two must-haves allow",
    "report-band-alt = Five bands from Not started to Leading. The highest band the two must-haves allow is { $band }.",
    "report-band-note = Ceiling: { $band }. Everything this report does not cover can only lower it.",
    "report-band-ceiling = ceiling",
    "report-band-not-started = Not started",
    "report-band-starting = Starting",
    "report-band-developing = Developing",
    "report-band-managed = Managed",
    "report-band-leading = Leading",
    "report-key-people = people in this track",
    "report-key-valid = hold a valid certificate",
    "report-key-overdue = are past their due date",
    "report-key-signed = have signed the current rules",
    "report-gates = Must-haves",
    "report-gate = Must-have",
    "report-gate-share = Share",
    "report-gate-level = Level, 0 to 4",
    "report-gate-state = State",
    "report-gate-g2 = G2 Rules in force: signed by",
    "report-gate-g5 = G5 Core training: valid certificate",
    "report-gate-met = Met",
    "report-gate-open = Not met",
    "report-gate-rule = A must-have is met at level 2. Core training reaches level 2 at 50 % and level 3 at 80 % of people with a valid certificate. Rules in force reach level 3 when 80 % of people have signed them.",
    "report-coverage = Training coverage",
    "report-coverage-about = Each person is counted once. Valid and expiring certificates both count as certified.",
    "report-coverage-alt = Stacked bars of training standing, one for each of { $units } units. The table below gives the same figures.",
    "report-standing-valid = Valid",
    "report-standing-expiring = Expires within 30 days",
    "report-standing-expired = Expired",
    "report-standing-in-progress = In progress",
    "report-standing-not-started = Not started",
    "report-standing-overdue = Overdue",
    "report-unit = Unit",
    "report-no-unit = No unit",
    "report-people = People",
    "report-all = All",
    "report-certified = Certified",
    "report-chart-rest = The chart shows the { $shown } largest units; the table lists all { $units }.",
    "report-attestation = Signed rules by unit",
    "report-attestation-about = Signatures under the generative-AI rules, version { $version }. A new major version asks for a new signature.",
    "report-signed = Signed",
    "report-stale = Older version only",
    "report-unsigned = Not signed",
    "report-share = Share",
    "report-quality = Learning quality",
    "report-quality-about = First tries of the check, { $people } people.",
    "report-quality-hidden = Fewer than 5 people have taken the check. Figures about so few people could show what one person answered, so they are left out.",
    "report-key-first-try = passed at the first try",
    "report-key-median = median right answers, first try",
    "report-key-sat = people have taken the check",
    "report-weakest = Weakest objectives",
    "report-objective = Objective",
    "report-right = Right",
    "report-answers = Answers",
    "report-weakest-none = No answers are on record for any objective.",
    "report-watch = Overdue and expiring",
    "report-watch-about = People to remind first: overdue, expired, then expiring within 30 days.",
    "report-watch-none = Nobody is overdue, expired or about to expire.",
    "report-everyone = Everyone in this track",
    "report-everyone-none = Nobody is on record.",
    "report-name = Name",
    "report-name-khmer = Name in Khmer",
    "report-name-latin = Name in Latin letters",
    "report-staff-number = Staff number",
    "report-role = Role",
    "report-standing = Standing",
    "report-due = Due",
    "report-valid-until = Valid until",
    "report-lessons = Lessons",
    "report-lessons-of = Lessons in all",
    "report-tries = Tries",
    "report-rules = Rules",
    "report-unknown-person = Name erased",
    "report-method = Method and limits",
    "report-method-self = This is a self-assessment from training records. It is not a certification and not an audit.",
    "report-method-once = A person counts in one standing only. The share of a group is rounded down, so that a threshold is never reached by rounding.",
    "report-method-due = A person is overdue when the due date has passed without a certificate. An expiring certificate runs out within 30 days.",
    "report-method-band = Below 50 % certified, the highest band is Developing; from 50 % to below 80 % it stays Developing, because Managed asks for level 3 in core training. Leading also asks for rules signed by 80 %.",
    "report-method-small = Learning quality is left out for fewer than 5 people.",
    "report-method-proves = The records prove that entries come from the laptops named in them and were not changed afterwards.",
    "report-method-not = They do not prove who sat at the keyboard, that the laptop clocks were right, that answers were the person's own, or that nothing is missing at the end of a laptop's record.",
    "report-integrity = Record integrity",
    "report-integrity-what = What",
    "report-integrity-value = Value",
    "report-chain-head = Fingerprint of the newest record",
    "report-chain-events = Number of records",
    "report-chain-verified = Every record checked",
    "report-chain-yes = Yes: every signature and link is right",
    "report-chain-no = No: a check is missing or failed",
    "report-chain-bad-title = The records could not be confirmed",
    "report-chain-bad-text = At least one signature or link between records is missing or wrong. Do not rely on this report until the cause is known.",
    "report-signoff = Sign-off",
    "report-signoff-about = By signing, you confirm that you have read this report and its limits.",
    "report-signoff-step = Step",
    "report-signoff-prepared = Prepared",
    "report-signoff-reviewed = Reviewed",
    "report-signoff-approved = Approved",
    "report-signoff-name = Name and role",
    "report-signoff-signature = Signature",
    "report-signoff-date = Date",
    "report-sheet-summary = Summary",
    "report-sheet-units = Units",
    "report-sheet-people = People",
    "report-sheet-method = Method",
    "report-figure = Figure",
    "report-value = Value",
    "report-record-title = Training record",
    "report-record-file-title = Training record of { $name }",
    "report-record-person = Person",
    "report-record-status = Where you stand",
    "report-record-due = Due on { $date }",
    "report-record-due-none = No due date",
    "report-record-checks = Tries of the check",
    "report-record-when = When",
    "report-record-check = Check",
    "report-record-certificate = Certificate",
    "report-record-result = Result",
    "report-record-score = Score",
    "report-record-passed = Passed",
    "report-record-failed = Not passed",
    "report-record-score-of = { $score } of { $of }",
    "report-record-checks-none = The check has not been taken yet.",
    "report-record-objectives = Answers by objective",
    "report-record-objectives-none = There are no answers yet.",
    "report-record-signatures = Signatures",
    "report-record-signatures-none = The rules have not been signed yet.",
    "report-record-version = Version",
    "report-record-certificates = Certificates",
    "report-record-certificates-none = No certificate has been issued yet.",
    "report-record-number = Number",
    "report-record-history = What happened",
    "report-record-history-none = Nothing has been recorded yet.",
    "report-record-what = What",
    "report-record-detail = Detail",
    "report-record-limit = This record was made on the laptop the person learned on. It is not a certification.",
    "rules-in-force = Version { $version }, in force since { $date }",
    "rules-parts = Parts of the rules",
    "rules-part-read = Read and sign",
    "rules-part-grid = Data and tools",
    "rules-part-paste = May I paste this?",
    "rules-part-lines = Disclosure lines",
    "rules-progress-title = Your reading",
    "rules-progress = { $read } of { $total } sections read",
    "rules-filter = Find a rule",
    "rules-filter-hint = Type a word or a number, such as GR-06",
    "rules-filter-found = { $count ->",
    "        [0] No rule has these words. Try a shorter word.",
    "        [one] One rule found",
    "       *[other] { $count } rules found",
    "    }",
    "rules-section-place = Section { $number } of { $total }",
    "rules-section-size = { $count ->",
    "        [one] One rule",
    "       *[other] { $count } rules",
    "    }",
    "rules-section-read = I have read this section",
    "rules-section-done = Read",
    "rules-section-left = Not read yet",
    "rules-do = Do",
    "rules-dont = Don’t",
    "rules-both = Do and don’t",
    "rules-critical = Critical rule",
    "rules-management = For management",
    "rules-why = Why:",
    "rules-saved = Saved: this section is read.",
    "rules-sign-title = Sign the rules",
    "rules-sign-left = { $count ->",
    "        [one] You can sign after one more section.",
    "       *[other] You can sign after { $count } more sections.",
    "    }",
    "rules-sign-changed-title = The rules have changed",
    "rules-sign-changed = You signed version { $version } on { $date }. This is a new major version. Please read it and sign again.",
    "rules-sign-statement = What you sign",
    "rules-sign-version = Version",
    "rules-sign-effective = In force since",
    "rules-sign-meaning = Your signature means",
    "rules-sign-fingerprint = Fingerprint of this text: { $digits }",
    "rules-sign-kept = Sala keeps your name, the version, the language, the time and this fingerprint on this laptop.",
    "rules-sign-agree = I have read and understood",
    "rules-sign-button = Sign",
    "rules-sign-busy = Signing…",
    "rules-signed-title = You have signed the rules",
    "rules-signed-line = Version { $version }, signed on { $date }",
    "rules-signed-kept = Your signature is in My record. When a new major version comes, we ask you again.",
    "rules-signed-certificate = This was the last step: your certificate is ready.",
    "rules-to-record = Go to My record",
    "rules-grid-title = Which data may go into which tool?",
    "rules-grid-lead = Find the kind of data in the left column. Then follow the row to the tool you want to use.",
    "rules-grid-caption = Answers by data class and tool class",
    "rules-grid-data = Data class",
    "rules-grid-examples = Meaning and examples",
    "rules-grid-scroll = Table of data classes and tool classes. Scroll sideways to see all of it.",
    "rules-grid-example = Example: { $text }",
    "rules-grid-tools = The tool classes",
    "rules-grid-embedded = AI inside other software",
    "rules-lines-title = Lines that say AI was used",
    "rules-lines-lead = Copy a line and put it under your text. Then fill in the words in square brackets.",
    "rules-lines-copy = Copy: { $name }",
    "rules-copied = Copied",
    "rules-copy-failed = Could not copy. Please mark the words and copy them with Ctrl C.",
    "search-title = Search",
    "search-label = What are you looking for?",
    "search-lessons = Lessons",
    "search-rules = Rules",
    "search-terms = Glossary",
    "search-tips = Three tips",
    "search-tip-language = You can write in English or in Khmer. Sala looks in both.",
    "search-tip-rule = A rule number such as GR-07 leads straight to that rule.",
    "search-tip-keys = Use the arrow keys to choose, and Enter to open.",
    "search-found = { $count ->",
    "        [one] One place found",
    "       *[other] { $count } places found",
    "    }",
    "search-nothing = Nothing found for “{ $query }”",
    "search-nothing-about = Try a shorter word, or the same word in the other language.",
    "search-other-language = Found in Khmer",
    "settings-title = Settings",
    "settings-about = These settings are for this laptop, whoever is learning.",
    "settings-language = Language",
    "settings-text-size = Text size",
    "settings-text-sample = This is how large the text is now.",
    "settings-theme = Colours",
    "settings-theme-system = As the system",
    "settings-theme-light = Light",
    "settings-theme-dark = Dark",
    "settings-digits = Numbers",
    "settings-digits-arabic = 1 2 3",
    "settings-digits-khmer = ១ ២ ៣",
    "settings-version = Sala { $app } · lessons { $content }",
    "settings-laptop = Key of this laptop: { $laptop }",
    "staff-title = People",
    "staff-lead = Everybody of your office: who they are, where they work, what is asked of them.",
    "staff-nav = Parts of People",
    "staff-nav-people = List",
    "staff-nav-import = Import",
    "staff-nav-coverage = Coverage",
    "staff-sheet = People",
    "staff-field-person = Sala id",
    "staff-field-staff-number = Staff number",
    "staff-field-name-khmer = Name in Khmer",
    "staff-field-name-latin = Name in Latin letters",
    "staff-field-family-name = Family name",
    "staff-field-given-name = Given name",
    "staff-field-unit = Unit",
    "staff-field-role = Role",
    "staff-field-email = E-mail",
    "staff-field-joined = Joined",
    "staff-field-language = Language",
    "staff-field-left = Last day",
    "staff-fault-missing = This is missing.",
    "staff-fault-name-missing = A name in Khmer or in Latin letters is needed.",
    "staff-fault-too-long = This is longer than 200 letters.",
    "staff-fault-taken = Somebody else has this number.",
    "staff-fault-unknown = The office has none of this name.",
    "staff-fault-ambiguous = The office has several of this name. Write those above it too: Finance / Desk.",
    "staff-fault-closed = This is no longer in use.",
    "staff-fault-no-address = This is no e-mail address.",
    "staff-fault-no-day = This is no day that can be read. Write 2026-03-31 or 31/03/2026.",
    "staff-fault-odd-day = This day cannot be right.",
    "staff-fault-no-language = Write km or en.",
    "staff-search = Search by name, number or e-mail",
    "staff-filter = Show",
    "staff-filter-unit = Unit",
    "staff-filter-role = Role",
    "staff-filter-all = All",
    "staff-standing = Who",
    "staff-standing-here = Here now",
    "staff-standing-left = Left",
    "staff-standing-everybody = Everybody",
    "staff-count = { $count ->",
    "        [one] 1 person",
    "       *[other] { $count } people",
    "    }",
    "staff-page = Page { $page } of { $pages }",
    "staff-page-before = Page before",
    "staff-page-next = Next page",
    "staff-add = Add a person",
    "staff-import = Import a list",
    "staff-export-xlsx = Save as XLSX",
    "staff-export-csv = Save as CSV",
    "staff-exporting = Saving…",
    "staff-empty = Nobody is here yet",
    "staff-empty-about = Import the list your office has, or add people one by one.",
    "staff-none = Nobody found",
    "staff-none-about = Try fewer letters, or show everybody.",
    "staff-clear = Show everybody",
    "staff-left-on = Left { $date }",
    "staff-laptop = Learns on a laptop",
    "staff-no-laptop = No learning record yet",
    "staff-learning = Learning record",
    "staff-sure-links = { $count ->",
    "        [one] A learner of a laptop has the number and the name of somebody here.",
    "       *[other] { $count } learners of laptops have the number and the name of somebody here.",
    "    }",
    "staff-link-sure = Link them",
    "staff-last-import = The last import added or changed { $count ->",
    "        [one] 1 person",
    "       *[other] { $count } people",
    "    } ({ $when }).",
    "staff-undo = Undo this import",
    "staff-undo-ask = Undo the import?",
    "staff-undo-about = Everybody in it will be as before. New people are taken out again. Units and roles it made stay.",
    "staff-undone = { $count ->",
    "        [one] Undone: 1 person is as before.",
    "       *[other] Undone: { $count } people are as before.",
    "    }",
    "staff-add-title = Add a person",
    "staff-edit = Change",
    "staff-edit-title = Change what is known",
    "staff-save = Save",
    "staff-choose = Please choose",
    "staff-language-none = Not known",
    "staff-alike = Somebody has this name already",
    "staff-alike-about = Is it the same person? Then do not add them again.",
    "staff-alike-save = It is somebody else: save",
    "staff-no-units = The office has no units yet. Add units in the office's settings, or import a list that names them.",
    "staff-back-to-list = All people",
    "staff-asked = What is asked",
    "staff-asked-none = Nothing is asked of this person.",
    "staff-due = Due",
    "staff-valid-until = Valid until",
    "staff-track = Track",
    "staff-state = Standing",
    "staff-state-valid = Valid",
    "staff-state-expiring90 = Runs out in 90 days",
    "staff-state-expiring60 = Runs out in 60 days",
    "staff-state-expiring30 = Runs out in 30 days",
    "staff-state-in-progress = In progress",
    "staff-state-not-started = Not started",
    "staff-state-expired = Run out",
    "staff-state-overdue = Overdue",
    "staff-state-exempt = Exempt",
    "staff-known = What is known",
    "staff-learner = Learning records",
    "staff-learner-none = No learner of a laptop is linked with this person yet.",
    "staff-learner-maybe = Perhaps the same person",
    "staff-learner-link = It is this person: link",
    "staff-learner-unlink = Take the link away",
    "staff-notes = Assign, exempt, leave",
    "staff-assign = Assign a track",
    "staff-assign-due = Due on (may be empty)",
    "staff-assigned = Assigned",
    "staff-unassign = Take back",
    "staff-exempt = Exempt from a track",
    "staff-exempt-reason = Why",
    "staff-exempt-until = Until (may be empty)",
    "staff-exempted = Exempt",
    "staff-oblige = End the exemption",
    "staff-leave = Left the office",
    "staff-leave-on = Last day",
    "staff-leave-reason = Why",
    "staff-leave-save = Note that they left",
    "staff-back = They are back",
    "staff-day-missing = Please write the day.",
    "staff-reason-missing = Please write the reason.",
    "staff-history = Everything in order",
    "staff-history-none = Nothing has happened yet.",
    "staff-history-by = noted by { $name }",
    "staff-evidence = Save the evidence pack",
    "staff-evidence-about = A ZIP file with the training record as PDF, tables as XLSX and a signed JSON file for checking.",
    "staff-evidence-saving = Making the evidence pack…",
    "staff-event-added = Added to the register",
    "staff-event-changed = Entry changed",
    "staff-event-imported = Taken over from a list",
    "staff-event-set-back = Import undone",
    "staff-event-left = Left, last day { $date }",
    "staff-event-back = Back in the office",
    "staff-event-linked = A learning record was linked",
    "staff-event-unlinked = The link to a learning record was taken away",
    "staff-event-assigned = Assigned: { $track }",
    "staff-event-unassigned = Assignment taken back: { $track }",
    "staff-event-exempted = Exempt from: { $track }",
    "staff-event-obliged = Exemption ended: { $track }",
    "staff-event-until = until { $date }",
    "staff-event-from-to = { $from } → { $to }",
    "staff-import-title = Import a list of people",
    "staff-import-lead = Take the list you have: an Excel file (XLSX) or CSV. You look through everything before anything is changed.",
    "staff-step-file = 1. Choose the file",
    "staff-step-columns = 2. Columns",
    "staff-step-look = 3. Look through",
    "staff-step-done = 4. Done",
    "staff-file-choose = Choose a file",
    "staff-file-again = Choose another file",
    "staff-file-about = One row for each person, with heads in the first row. Up to 20 MB and 200,000 rows.",
    "staff-file-reading = Reading the file…",
    "staff-file-large = The file is larger than 20 MB.",
    "staff-file-read = { $name }: { $rows ->",
    "        [one] 1 row",
    "       *[other] { $rows } rows",
    "    }",
    "staff-sheet-choose = Sheet",
    "staff-columns-about = Sala guessed what each column holds. Please check it.",
    "staff-column = Column",
    "staff-column-sample = First rows",
    "staff-column-holds = Holds",
    "staff-column-skip = Leave out",
    "staff-column-unnamed = Column { $number }",
    "staff-column-twice = Two columns hold the same: { $field }. The first that is not empty counts.",
    "staff-column-no-name = Choose a column for the names or the staff number.",
    "staff-default-unit = Unit of new people whose row names none",
    "staff-default-role = Role of new people whose row names none",
    "staff-default-none = None: such rows are left out",
    "staff-look = Look through",
    "staff-looking = Comparing the list with the register…",
    "staff-back-columns = Back to the columns",
    "staff-plan-add = New",
    "staff-plan-change = Changed",
    "staff-plan-nothing = Unchanged",
    "staff-plan-duplicate = Twice in the list",
    "staff-plan-conflict = To be decided",
    "staff-plan-faulty = With mistakes",
    "staff-plan-left-out = Rows with mistakes, rows to be decided and rows that are twice in the list are left out. Everybody else is taken over.",
    "staff-plan-more = Only the first { $count } rows are listed.",
    "staff-rows-faulty = Rows with mistakes",
    "staff-rows-conflict = Rows to be decided",
    "staff-rows-duplicate = People who are twice in the list",
    "staff-rows-change = People who change",
    "staff-rows-add = New people",
    "staff-rows-nothing = Unchanged",
    "staff-row-line = Line { $line }",
    "staff-row-duplicate = The same person as in line { $line }.",
    "staff-row-other-name = This staff number belongs to { $name }.",
    "staff-row-number-taken = The person is known, but this staff number belongs to { $name }.",
    "staff-row-number-twice = Line { $line } has the same staff number and another name.",
    "staff-row-several = Several people have this name. Add the staff number or the unit.",
    "staff-row-renamed = It is the same person with a new name",
    "staff-row-written = “{ $text }”",
    "staff-row-back = is back",
    "staff-unknown-units = Units that the office does not know",
    "staff-unknown-roles = Roles that the office does not know",
    "staff-unknown-rows = { $count ->",
    "        [one] in 1 row",
    "       *[other] in { $count } rows",
    "    }",
    "staff-unknown-leave = Leave these rows out",
    "staff-unknown-new = Make it new",
    "staff-unknown-means = “{ $name }” means",
    "staff-take = { $count ->",
    "        [0] Nothing to take over",
    "        [one] Take over 1 person",
    "       *[other] Take over { $count } people",
    "    }",
    "staff-taking = Taking over…",
    "staff-done = { $count ->",
    "        [one] 1 person was added or changed.",
    "       *[other] { $count } people were added or changed.",
    "    }",
    "staff-done-left-out = { $count ->",
    "        [one] 1 row was left out.",
    "       *[other] { $count } rows were left out.",
    "    }",
    "staff-done-linked = { $count ->",
    "        [one] 1 learning record was linked, because number and name agree.",
    "       *[other] { $count } learning records were linked, because number and name agree.",
    "    }",
    "staff-done-more = Import another list",
    "staff-done-list = To the list of people",
    "staff-pack-modules = Modules",
    "staff-pack-module = Module",
    "staff-pack-lessons = Lessons finished",
    "staff-pack-lessons-of = Lessons in all",
    "staff-pack-finished = Finished on",
    "staff-pack-readme = Evidence of training. The PDF is for reading, the XLSX for counting. The JSON file is signed with the key of this office's register ({ $key }): a change shows. Who has that key can be asked of the office.",
    "error-staff-rows = The list has more than { $most } rows. Please split it.",
    "error-staff-columns = The list has more than { $most } columns. Please delete those that are not needed.",
    "error-staff-empty = The file is empty, or the first row has no heads.",
    "error-staff-encoding = The letters in line { $line } cannot be read. Please save the file as “CSV UTF-8” or as XLSX.",
    "error-staff-quote = A quotation mark in line { $line } is never closed. Please mend that line.",
    "error-staff-merged = Line { $line } has merged cells. Please unmerge them in the spreadsheet, so that each person has a row, and try again.",
    "error-staff-old-workbook = This is an old Excel file (XLS). Please save it as XLSX.",
    "error-staff-unreadable = This file is no CSV or XLSX list, is damaged, or is locked with a password.",
    "error-staff-sheet = The file has no such sheet.",
    "error-staff-list-gone = Please choose the file again. The register was closed since.",
    "error-staff-undo = This import cannot be undone any more: somebody in it was changed since.",
    "error-staff-linked = This learner is linked with somebody else already. Take that link away first.",
  ].join("\n"),
  km: [
    "cases-title = សំណើ ឧប្បត្តិហេតុ និងការប្រើ AI",
    "cases-lead = អ្វីដែលមនុស្សយកមកជូនការិយាល័យ ក្រៅពីវិធាន។ រឿងនីមួយៗមានអ្នកទទួលខុសត្រូវ កាលបរិច្ឆេទ និងប្រវត្តិ។",
    "cases-parts = ផ្នែកនៃទំព័រនេះ",
    "cases-part-overview = ទិដ្ឋភាពរួម",
    "cases-part-requests = សំណើសុំឧបករណ៍",
    "cases-part-exceptions = ការលើកលែង",
    "cases-part-incidents = ឧប្បត្តិហេតុ",
    "cases-part-uses = ការប្រើ AI",
    "cases-part-impacts = ការវាយតម្លៃផលប៉ះពាល់",
    "cases-count-approved = ឧបករណ៍ដែលបានអនុម័តនៅថ្ងៃនេះ",
    "cases-count-waiting = រង់ចាំការសម្រេចចិត្ត",
    "cases-count-silent = បដិសេធដោយគ្មានចម្លើយ",
    "cases-count-standing = មិនទាន់ចប់",
    "cases-count-ending = ចប់ក្នុង 30 ថ្ងៃ",
    "cases-count-open = នៅបើក",
    "cases-count-all = ទាំងអស់",
    "cases-count-severe = កម្រិត S1 ឬ S2",
    "cases-count-in-time = បានរាយការណ៍ក្នុង 24 ម៉ោង",
    "cases-count-median = ពាក់កណ្តាលត្រូវបានរាយការណ៍ក្នុង",
    "cases-count-running = កំពុងសាកល្បង ឬកំពុងប្រើ",
    "cases-count-missing = គ្មានការវាយតម្លៃដែលត្រូវការ",
    "cases-count-assessed = បានបញ្ចប់",
    "cases-count-due = ការពិនិត្យឡើងវិញក្នុង 30 ថ្ងៃ",
    "cases-count-overdue = ការពិនិត្យឡើងវិញហួសកំណត់",
    "cases-part-of = { $part } ក្នុង { $all }",
    "cases-nothing = គ្មាន",
    "cases-hours-minutes = { $hours } ម៉ោង { $minutes } នាទី",
    "cases-labelled = { $name }៖ { $value }",
    "cases-day-shape = សូមសរសេរថ្ងៃដូចនេះ៖ 2026-11-30។",
    "cases-moment-shape = សូមសរសេរថ្ងៃ និងម៉ោងដូចនេះ៖ 2026-11-30T14:05។",
    "cases-number-shape = សូមសរសេរចំនួនគត់ បើគ្មាន សូមសរសេរ 0។",
    "cases-show = បង្ហាញ",
    "cases-show-open = នៅបើក",
    "cases-show-past = កន្លងមក",
    "cases-show-all = ទាំងអស់",
    "cases-find = ស្វែងរកពាក្យ",
    "cases-shown = { $count } ក្នុង { $all }",
    "cases-none-fit = គ្មានអ្វីត្រូវនឹងការស្វែងរកនេះទេ។",
    "cases-none-fit-about = សូមបង្ហាញទាំងអស់ ឬស្វែងរកពាក្យផ្សេង។",
    "cases-back = ត្រឡប់ទៅបញ្ជី",
    "cases-what-next = អ្វីដែលអាចធ្វើឥឡូវនេះ",
    "cases-history = អ្នកណាកត់អ្វី",
    "cases-history-about = គ្មានអ្វីនៅទីនេះត្រូវបានលុប ឬសរសេរជាន់ពីលើទេ។",
    "cases-noted-by = { $by }, { $when }",
    "cases-saving = កំពុងរក្សាទុក…",
    "cases-save = រក្សាទុក",
    "cases-cancel = បោះបង់",
    "cases-choose = សូមជ្រើសរើស",
    "cases-nobody = មិនបានប្រាប់",
    "cases-whole-office = ការិយាល័យទាំងមូល",
    "cases-yes = បាទ/ចាស",
    "cases-no = ទេ",
    "cases-unclear = មិនច្បាស់",
    "cases-reason = ហេតុអ្វី?",
    "cases-day = នៅថ្ងៃណា?",
    "cases-name = ឈ្មោះ",
    "cases-note = កំណត់ចំណាំ",
    "cases-unit = អង្គភាព",
    "cases-tool = ឧបករណ៍",
    "cases-tool-hint = ឈ្មោះដែលមនុស្សប្រើ ដូចជាឈ្មោះគេហទំព័រ ឬកម្មវិធី។",
    "cases-data = ទិន្នន័យរសើបបំផុតដែលពាក់ព័ន្ធ",
    "cases-people-affected = លទ្ធផលប៉ះពាល់ដល់សិទ្ធិ ប្រាក់ ឬឱកាសរបស់មនុស្ស",
    "cases-owner = អ្នកណាទទួលខុសត្រូវ?",
    "cases-request-lead = នរណាម្នាក់ត្រូវការឧបករណ៍ដែលគ្មានក្នុងបញ្ជី។ លំដាប់៖ ប្រធានអង្គភាព បន្ទាប់មកអ្នកទទួលខុសត្រូវ AI និងផ្នែកសុវត្ថិភាព IT បន្ទាប់មកផ្នែកច្បាប់បើមានទិន្នន័យសម្ងាត់ ឬប៉ះពាល់មនុស្ស រួចការសម្រេចចិត្តដែលមានថ្ងៃផុតកំណត់។",
    "cases-request-empty = មិនទាន់មានសំណើទេ",
    "cases-request-empty-about = ពេលនរណាម្នាក់សុំឧបករណ៍ សូមកត់នៅទីនេះ។ វាត្រូវការពីរនាទី ហើយក្រោយប្រាំថ្ងៃធ្វើការ បើគ្មានចម្លើយ គឺជាការបដិសេធ។",
    "cases-request-add = កត់សំណើ",
    "cases-request-who = អ្នកណាសុំ?",
    "cases-request-task = សម្រាប់ធ្វើអ្វី?",
    "cases-request-tool = ឧបករណ៍ណា?",
    "cases-request-class = ថ្នាក់ឧបករណ៍ដែលសុំ",
    "cases-request-data = ទិន្នន័យរសើបបំផុតដែលនឹងដាក់ចូល",
    "cases-request-often = ញឹកញាប់ប៉ុណ្ណា?",
    "cases-often-once = ម្តង ឬពីរដង",
    "cases-often-monthly = រៀងរាល់ខែ",
    "cases-often-weekly = រៀងរាល់សប្តាហ៍",
    "cases-often-daily = រៀងរាល់ថ្ងៃ",
    "cases-request-on = បានដាក់នៅថ្ងៃ",
    "cases-request-due = សម្រេចត្រឹមថ្ងៃ",
    "cases-request-due-about = ប្រាំថ្ងៃធ្វើការ ពីថ្ងៃចន្ទដល់ថ្ងៃសុក្រ។ Sala មិនស្គាល់ថ្ងៃឈប់សម្រាកបុណ្យទេ។ បើគ្មានចម្លើយ គឺជាការបដិសេធ។",
    "cases-request-about = { $tool } សម្រាប់ { $who }",
    "cases-request-unit-head = រង់ចាំប្រធានអង្គភាព",
    "cases-request-review = រង់ចាំអ្នកទទួលខុសត្រូវ AI និងសុវត្ថិភាព IT",
    "cases-request-legal = រង់ចាំទីប្រឹក្សាច្បាប់",
    "cases-request-decision = ត្រូវសម្រេចចិត្ត",
    "cases-request-approved = បានអនុម័ត",
    "cases-request-refused = បានបដិសេធ",
    "cases-request-lapsed = បដិសេធដោយគ្មានចម្លើយ",
    "cases-request-withdrawn = បានដកវិញ",
    "cases-request-over = ការអនុម័តផុតកំណត់",
    "cases-voice-unit-head = ប្រធានអង្គភាព",
    "cases-voice-owner = អ្នកទទួលខុសត្រូវ AI",
    "cases-voice-security = សុវត្ថិភាព IT",
    "cases-voice-legal = ទីប្រឹក្សាច្បាប់",
    "cases-voices = អ្នកដែលត្រូវយល់ព្រម",
    "cases-voice-open = មិនទាន់មានចម្លើយ",
    "cases-voice-agrees = យល់ព្រម",
    "cases-voice-against = មិនយល់ព្រម",
    "cases-voice-say = កត់ចម្លើយរបស់៖ { $voice }",
    "cases-voice-question = តើគាត់យល់ព្រមទេ?",
    "cases-voice-note = ហេតុអ្វី ឬមានលក្ខខណ្ឌអ្វី",
    "cases-voice-unit-head-hint = តើគោលបំណងជាការងារពិត ហើយអត្ថប្រយោជន៍សមនឹងវាទេ?",
    "cases-voice-owner-hint = សូមមើល៖ គោលបំណង ថ្នាក់ទិន្នន័យ កន្លែងដាក់ទិន្នន័យ ការបង្វឹកលើអ្វីដែលបញ្ចូល រយៈពេលរក្សាទុក សុវត្ថិភាព កិច្ចសន្យា ការចាកចេញ ថ្លៃ គុណភាពភាសាខ្មែរ។",
    "cases-voice-legal-hint = តើមានមូលដ្ឋានច្បាប់ ហើយលក្ខខណ្ឌសមនឹងកាតព្វកិច្ចរបស់យើងទេ?",
    "cases-request-approve = អនុម័ត",
    "cases-request-approve-about = ឧបករណ៍ស្ថិតក្នុងបញ្ជីដែលបានអនុម័ត រហូតដល់ថ្ងៃចុងក្រោយ។",
    "cases-request-approve-open = អាចអនុម័តបាន ពេលអ្នកទាំងអស់នៅទីនេះយល់ព្រម។",
    "cases-request-refuse = បដិសេធ",
    "cases-request-withdraw = សំណើត្រូវបានដកវិញ",
    "cases-request-take-off = ដកចេញពីបញ្ជី",
    "cases-request-again = សុំម្តងទៀត",
    "cases-decided-by = សម្រេចដោយ",
    "cases-decided-on = សម្រេចនៅថ្ងៃ",
    "cases-approved-class = អនុម័តជា",
    "cases-approved-data = សម្រាប់ទិន្នន័យរហូតដល់",
    "cases-until = ថ្ងៃចុងក្រោយ",
    "cases-conditions = លក្ខខណ្ឌ",
    "cases-off-from = ថ្ងៃដំបូងដែលគ្មានវា",
    "cases-tools-title = ឧបករណ៍ដែលបានអនុម័ត",
    "cases-tools-none = ថ្ងៃនេះ គ្មានឧបករណ៍ណាត្រូវបានអនុម័តតាមសំណើទេ។",
    "cases-told-asked = បានសុំឧបករណ៍",
    "cases-told-agrees = { $voice } យល់ព្រម៖ { $name }",
    "cases-told-against = { $voice } មិនយល់ព្រម៖ { $name }",
    "cases-told-approved = អនុម័តដោយ { $name }",
    "cases-told-refused = បដិសេធដោយ { $name }",
    "cases-told-withdrawn = បានដកវិញ",
    "cases-told-off = បានដកចេញពីបញ្ជី",
    "cases-exception-lead = វិធានមួយមិនអនុវត្តចំពោះនរណាម្នាក់មួយរយៈ៖ មានសរសេរ មានអ្នកទទួលខុសត្រូវ និងមានថ្ងៃចប់។ វាមិនត្រូវបានពន្យារទេ។ អ្នកដែលត្រូវការពេលបន្ថែម ទទួលការលើកលែងថ្មី។",
    "cases-exception-empty = គ្មានការលើកលែង",
    "cases-exception-empty-about = បើវិធានមួយមិនអាចអនុវត្តបានមួយរយៈ សូមផ្តល់ការលើកលែងនៅទីនេះ។ វាមានរយៈពេលយូរបំផុតដប់ពីរខែ ហើយមានក្នុងរបាយការណ៍។",
    "cases-exception-add = ផ្តល់ការលើកលែង",
    "cases-exception-rule = លើកលែងពីវិធានណា?",
    "cases-exception-for = សម្រាប់អ្នកណា?",
    "cases-exception-for-unit = អង្គភាពមួយ",
    "cases-exception-for-role = អ្នកទាំងអស់ក្នុងតួនាទីមួយ",
    "cases-exception-for-person = មនុស្សម្នាក់",
    "cases-exception-person = ឈ្មោះមនុស្ស",
    "cases-exception-role = តួនាទី",
    "cases-exception-why = ហេតុអ្វី ហើយធ្វើអ្វីជំនួស?",
    "cases-exception-from = ថ្ងៃដំបូង",
    "cases-exception-until-hint = យូរបំផុតដប់ពីរខែក្រោយថ្ងៃដំបូង។",
    "cases-exception-active = មានសុពលភាព",
    "cases-exception-ending = ជិតចប់",
    "cases-exception-planned = ចាប់ផ្តើមពេលក្រោយ",
    "cases-exception-ended = បានចប់",
    "cases-exception-days = នៅសល់ { $days } ថ្ងៃ",
    "cases-exception-last-day = ថ្ងៃនេះជាថ្ងៃចុងក្រោយ",
    "cases-exception-end = បញ្ចប់មុនកំណត់",
    "cases-exception-end-on = ថ្ងៃចុងក្រោយដែលមានសុពលភាព",
    "cases-exception-again = ផ្តល់ថ្មីមួយ",
    "cases-exception-follows = បន្តពីការលើកលែងមុន",
    "cases-exception-about = { $rule } សម្រាប់ { $who }",
    "cases-told-granted = ផ្តល់ដោយ { $name }",
    "cases-told-ended = បញ្ចប់មុនកំណត់",
    "cases-incident-lead = មានអ្វីមួយខុស ឬជិតខុស។ សូមកត់តែចំណុចសំខាន់ជាមុន៖ អ្នកអាចធ្វើបាន ពេលមានគេកំពុងទូរសព្ទ។ គ្មាននរណាត្រូវទោសទេ ពេលរាយការណ៍ភ្លាម និងស្មោះត្រង់។",
    "cases-incident-empty = មិនមានឧប្បត្តិហេតុដែលបានកត់",
    "cases-incident-empty-about = ទិន្នន័យដាក់ក្នុងឧបករណ៍ខុស ចម្លើយដែលបង្កគ្រោះថ្នាក់ ការសម្រេចខុស គណនីត្រូវប្រើខុស ឬជិតកើតហេតុ៖ សូមកត់នៅទីនេះក្នុង 24 ម៉ោង។",
    "cases-incident-add = កត់ឧប្បត្តិហេតុ",
    "cases-incident-noticed = បានសង្កេតឃើញពេលណា?",
    "cases-incident-reported = បានរាយការណ៍ពេលណា?",
    "cases-incident-what = មានអ្វីកើតឡើង?",
    "cases-incident-data-none = គ្មានទិន្នន័យ",
    "cases-incident-people = ពាក់ព័ន្ធមនុស្សប៉ុន្មាននាក់?",
    "cases-incident-near = បានសង្កេតឃើញមុនមានគ្រោះថ្នាក់",
    "cases-incident-account = គណនីដែលបានប្រើ",
    "cases-incident-reporter = អ្នកណារាយការណ៍?",
    "cases-incident-reporter-hint = អាចទុកទទេ។ របាយការណ៍គ្មានឈ្មោះក៏មានតម្លៃដូចគ្នា។",
    "cases-incident-contain = ត្រូវទប់ស្កាត់",
    "cases-incident-notify = ត្រូវជូនដំណឹង",
    "cases-incident-find-cause = ត្រូវរកមូលហេតុ",
    "cases-incident-correct = ត្រូវកែតម្រូវ",
    "cases-incident-close = ត្រូវបិទ",
    "cases-incident-closed = បានបិទ",
    "cases-severity = កម្រិតធ្ងន់ធ្ងរ",
    "cases-severity-s1 = S1៖ ធ្ងន់ធ្ងរខ្លាំង",
    "cases-severity-s2 = S2៖ ធ្ងន់ធ្ងរ",
    "cases-severity-s3 = S3៖ ស្រាល",
    "cases-severity-s4 = S4៖ ជិតកើតហេតុ",
    "cases-severity-about = គណនាដោយស្វ័យប្រវត្តិ។ S1៖ ទិន្នន័យរសើបខ្លាំង ឬការពារដោយច្បាប់ ឬលើសពី 50 នាក់។ S2៖ ទិន្នន័យសម្ងាត់ ឬផ្ទាល់ខ្លួន។ S3៖ គ្រោះថ្នាក់ផ្សេង។ S4៖ ជិតកើតហេតុ។",
    "cases-incident-time = រយៈពេលមុនរាយការណ៍",
    "cases-incident-in-time = ក្នុង 24 ម៉ោង",
    "cases-incident-late = ក្រោយ 24 ម៉ោង",
    "cases-incident-mend = កែអ្វីដែលបានរាយការណ៍",
    "cases-incident-do-contain = កត់របៀបទប់ស្កាត់",
    "cases-incident-how = ទប់ស្កាត់មិនឱ្យរីករាលដាលដោយរបៀបណា?",
    "cases-incident-evidence = ភស្តុតាងនៅឯណា?",
    "cases-incident-evidence-hint = រូបថតអេក្រង់ ម៉ោង ឧបករណ៍ គណនី។ កុំលុបអ្វីទាំងអស់។",
    "cases-incident-do-notify = កត់អ្នកដែលបានជូនដំណឹង",
    "cases-incident-party = បានជូនដំណឹងអ្នកណា?",
    "cases-party-owner = អ្នកទទួលខុសត្រូវ AI",
    "cases-party-security = សុវត្ថិភាព IT",
    "cases-party-legal = ទីប្រឹក្សាច្បាប់",
    "cases-party-people = មនុស្សដែលរងផលប៉ះពាល់",
    "cases-party-authority = អាជ្ញាធរ",
    "cases-incident-told = បានជូនដំណឹងរហូតមកដល់ពេលនេះ",
    "cases-incident-do-cause = កត់មូលហេតុដើម",
    "cases-incident-cause = មូលហេតុដើម",
    "cases-incident-cause-hint = ហេតុអ្វីវាអាចកើតឡើង? សូមសួរហេតុអ្វីម្តងទៀត ក្រោយចម្លើយនីមួយៗ។",
    "cases-incident-rules = វិធានដែលពាក់ព័ន្ធ",
    "cases-incident-rules-hint = ឧទាហរណ៍ GR-06, GR-29។ ដាក់សញ្ញា , ចន្លោះវា។",
    "cases-incident-do-correct = កត់អ្វីដែលត្រូវធ្វើ",
    "cases-incident-action = សកម្មភាពកែតម្រូវ",
    "cases-incident-due = ត្រឹមថ្ងៃណា?",
    "cases-incident-overdue = ការកែតម្រូវហួសកំណត់",
    "cases-incident-do-close = បិទឧប្បត្តិហេតុ",
    "cases-incident-close-open = អាចបិទបាន ពេលមូលហេតុដើម និងអ្វីដែលត្រូវធ្វើ ត្រូវបានកត់។",
    "cases-incident-lesson = តើមនុស្សគួររៀនអ្វីពីវា?",
    "cases-incident-reopen = បើកវាម្តងទៀត",
    "cases-told-reported = បានរាយការណ៍",
    "cases-told-mended = បានកែរបាយការណ៍",
    "cases-told-contained = បានទប់ស្កាត់",
    "cases-told-notified = បានជូនដំណឹង៖ { $party }",
    "cases-told-understood = បានរកឃើញមូលហេតុដើម",
    "cases-told-corrected = ការកែតម្រូវ៖ { $owner }",
    "cases-told-closed = បានបិទ",
    "cases-told-reopened = បានបើកម្តងទៀត",
    "cases-use-lead = កន្លែងដែលការិយាល័យប្រើ AI សម្រាប់អ្វី នៅកម្រិតណា និងពេលណាត្រូវពិនិត្យឡើងវិញ។",
    "cases-use-empty = មិនទាន់មានការប្រើ AI ដែលបានកត់",
    "cases-use-empty-about = សូមកត់ការប្រើទាំងអស់ ទាំងការសាកល្បង និងគំនិត។ ការប្រើកម្រិតប្រតិបត្តិការ និងដែលមានទិន្នន័យផ្ទាល់ខ្លួន ត្រូវមានការវាយតម្លៃផលប៉ះពាល់មុនដំណើរការ។",
    "cases-use-add = កត់ការប្រើ AI",
    "cases-use-purpose = ប្រើ AI សម្រាប់អ្វី?",
    "cases-use-level = កម្រិត",
    "cases-level-strategic = យុទ្ធសាស្ត្រ",
    "cases-level-strategic-about = ជម្រើសរយៈពេលវែងរបស់ការិយាល័យទាំងមូល៖ ផែនការ ការសិក្សា ថវិកា។",
    "cases-level-tactical = យុទ្ធវិធី",
    "cases-level-tactical-about = របៀបធ្វើការរបស់អង្គភាព៖ កាលវិភាគ របាយការណ៍ អាទិភាព។",
    "cases-level-operational = ប្រតិបត្តិការ",
    "cases-level-operational-about = ករណីនីមួយៗ៖ លិខិត ពាក្យសុំ ការទូទាត់ មនុស្សម្នាក់។",
    "cases-use-status = ដល់ណាហើយ?",
    "cases-use-idea = គំនិត",
    "cases-use-trial = កំពុងសាកល្បង",
    "cases-use-in-use = កំពុងប្រើ",
    "cases-use-stopped = បានបញ្ឈប់",
    "cases-review-next = ការពិនិត្យឡើងវិញបន្ទាប់",
    "cases-review-due = ជិតដល់ពេលពិនិត្យ",
    "cases-review-overdue = ហួសពេលពិនិត្យ",
    "cases-review-do = កត់ការពិនិត្យឡើងវិញ",
    "cases-review-who = អ្នកណាបានពិនិត្យឡើងវិញ?",
    "cases-review-found = រកឃើញអ្វី?",
    "cases-gap-none = ខ្វះការវាយតម្លៃ",
    "cases-gap-stopped = ការវាយតម្លៃថាឱ្យឈប់",
    "cases-gap-none-about = ការប្រើនេះត្រូវមានការវាយតម្លៃផលប៉ះពាល់មុនដំណើរការ៖ វាជាកម្រិតប្រតិបត្តិការ ឬប្រើទិន្នន័យផ្ទាល់ខ្លួន។",
    "cases-gap-stopped-about = ការវាយតម្លៃផលប៉ះពាល់ថ្មីបំផុតថាឱ្យឈប់ តែវានៅដំណើរការ។",
    "cases-use-assessed = បានវាយតម្លៃ",
    "cases-use-assessments = ការវាយតម្លៃផលប៉ះពាល់របស់វា",
    "cases-use-assess = វាយតម្លៃការប្រើនេះ",
    "cases-use-move = ប្តូរដំណាក់កាល",
    "cases-use-change = កែអ្វីដែលបានកត់",
    "cases-told-noted = បានបញ្ចូល",
    "cases-told-changed = បានកែ",
    "cases-told-moved = ឥឡូវ៖ { $status }",
    "cases-told-reviewed = ពិនិត្យឡើងវិញដោយ { $name }",
    "cases-impact-lead = សំណួរដប់ មុន AI ប៉ះករណីនីមួយៗ ឬទិន្នន័យផ្ទាល់ខ្លួន។ «បាទ/ចាស» ជាចម្លើយល្អ។ «ទេ» ឬ «មិនច្បាស់» ត្រូវមានលក្ខខណ្ឌ ឬត្រូវឈប់។",
    "cases-impact-empty = មិនទាន់មានការវាយតម្លៃផលប៉ះពាល់",
    "cases-impact-empty-about = សូមចាប់ផ្តើមមួយ មុនការប្រើក្លាយជាកម្រិតប្រតិបត្តិការ ឬប្រើទិន្នន័យផ្ទាល់ខ្លួន។ អ្នកអាចរក្សាទុកពេលធ្វើបានពាក់កណ្តាល។",
    "cases-impact-add = ចាប់ផ្តើមការវាយតម្លៃ",
    "cases-impact-title = វាយតម្លៃអ្វី ជាមួយបន្ទាត់",
    "cases-impact-uses = ការប្រើដែលវាគ្របដណ្តប់",
    "cases-impact-uses-none = មិនទាន់មានការប្រើ AI ដែលបានកត់ទេ។",
    "cases-impact-note-to = កំណត់ចំណាំចំពោះ៖ { $question }",
    "cases-question-purpose = តើគោលបំណងច្បាស់ ហើយជាការងារស្របច្បាប់របស់ការិយាល័យទេ?",
    "cases-question-persons = តើយើងដឹងថាវាប៉ះពាល់អ្នកណា និងរបៀបណាទេ?",
    "cases-question-data = តើថ្នាក់ទិន្នន័យត្រូវបានដឹង ហើយអនុញ្ញាតក្នុងឧបករណ៍នេះទេ?",
    "cases-question-law = តើយើងដឹងមូលដ្ឋានច្បាប់ទេ?",
    "cases-question-alternatives = តើយើងបានមើលវិធីងាយជាងជាមុនទេ?",
    "cases-question-errors = តើលទ្ធផលខុសត្រូវបានសង្កេតឃើញ និងកែ មុនវាប៉ះពាល់នរណាម្នាក់ទេ?",
    "cases-question-oversight = តើមានមនុស្សដែលមានឈ្មោះ ពិនិត្យលទ្ធផល ហើយអាចបញ្ឈប់វាទេ?",
    "cases-question-fairness = តើបានសាកល្បងរកលទ្ធផលមិនយុត្តិធម៌រវាងក្រុមទេ?",
    "cases-question-security = តើការចូលប្រើ កំណត់ត្រា និងការតភ្ជាប់មានសុវត្ថិភាពទេ?",
    "cases-question-vendor = តើកិច្ចសន្យា កន្លែងទិន្នន័យ និងការចាកចេញ បានព្រមព្រៀងជាមួយអ្នកផ្គត់ផ្គង់ទេ?",
    "cases-impact-answers = ចម្លើយ",
    "cases-impact-answer = ឆ្លើយសំណួរ",
    "cases-impact-unanswered = នៅសល់ { $count } សំណួរក្នុង 10",
    "cases-impact-all-answered = បានឆ្លើយសំណួរទាំង 10",
    "cases-impact-no-answer = មិនទាន់មានចម្លើយ",
    "cases-impact-open = មិនទាន់បញ្ចប់",
    "cases-impact-go = អនុញ្ញាត",
    "cases-impact-conditions = អនុញ្ញាតដោយមានលក្ខខណ្ឌ",
    "cases-impact-stop = ឈប់",
    "cases-impact-withdrawn = មិនរាប់",
    "cases-impact-outcome = លទ្ធផល",
    "cases-impact-conclude = បញ្ចប់ការវាយតម្លៃ",
    "cases-impact-conclude-open = អាចបញ្ចប់បាន ពេលសំណួរទាំងដប់ត្រូវបានឆ្លើយ។",
    "cases-impact-conditions-hint = សម្រាប់ «អនុញ្ញាតដោយមានលក្ខខណ្ឌ» និង «ឈប់»៖ អ្វីត្រូវដោះស្រាយ ឬហេតុអ្វីមិនបាន។",
    "cases-impact-by = វាយតម្លៃដោយ",
    "cases-impact-on = វាយតម្លៃនៅថ្ងៃ",
    "cases-impact-withdraw = វាមិនរាប់",
    "cases-impact-withdraw-about = សម្រាប់កំហុស ឬពេលការវាយតម្លៃផ្សេងជំនួសវា។ វានៅក្នុងបញ្ជីដដែល។",
    "cases-told-answered = បានរក្សាទុកចម្លើយ៖ { $count } ក្នុង 10",
    "cases-told-concluded = { $outcome }៖ { $name }",
    "cases-told-impact-withdrawn = លែងរាប់",
    "error-case-missing = សូមបំពេញចំណុចនេះ។",
    "error-case-text-long = នេះវែងពេក។ នៅទីនេះដាក់បាន { $most } តួ។",
    "error-case-unknown = សូមជ្រើសរើសមួយពីបញ្ជី។",
    "error-case-end-before-start = ថ្ងៃចុងក្រោយនៅមុនថ្ងៃដំបូង។ សូមកែថ្ងៃមួយ។",
    "error-case-day-passed = ថ្ងៃនេះកន្លងផុតហើយ។ សូមជ្រើសរើសថ្ងៃនេះ ឬថ្ងៃក្រោយ។",
    "error-case-too-far = នេះឆ្ងាយពេក។ យូរបំផុត { $months } ខែ។",
    "error-case-future = នេះនៅអនាគត។ សូមពិនិត្យថ្ងៃ និងម៉ោង។",
    "error-case-too-early = នេះមុនអ្វីដែលកើតឡើងមុនវា។ សូមពិនិត្យថ្ងៃ និងម៉ោង។",
    "error-case-not-now = ជំហាននេះមិនអាចធ្វើបានឥឡូវទេ។ ប្រហែលមាននរណាម្នាក់បានកត់ជំហានផ្សេង។ សូមបើកវាម្តងទៀត។",
    "error-case-voices-open = មិនទាន់អាចអនុម័តបានទេ៖ មិនមែនអ្នកទាំងអស់ដែលត្រូវយល់ព្រម បានយល់ព្រមទេ។",
    "error-case-lapsed = ប្រាំថ្ងៃធ្វើការបានកន្លងផុតនៅថ្ងៃនេះ ដូច្នេះសំណើត្រូវបានបដិសេធដោយគ្មានចម្លើយ។ សូមកត់សំណើថ្មី។",
    "error-case-unanswered = សូមឆ្លើយសំណួរទាំងដប់ជាមុន។",
    "error-case-cause-missing = សូមកត់មូលហេតុដើមជាមុន។",
    "error-case-correction-missing = សូមកត់ជាមុន អ្វីដែលត្រូវធ្វើ។",
    "error-case-open-points = សំណួរមួយត្រូវបានឆ្លើយ «ទេ» ឬ «មិនច្បាស់»។ សូមជ្រើសរើស «អនុញ្ញាតដោយមានលក្ខខណ្ឌ» ឬ «ឈប់»។",
    "certificate-title = វិញ្ញាបនបត្របញ្ចប់ការបណ្តុះបណ្តាល",
    "certificate-file-title = វិញ្ញាបនបត្របញ្ចប់ការបណ្តុះបណ្តាល { $number }",
    "certificate-awarded = បានប្រគល់ជូន",
    "certificate-completed = បានបញ្ចប់ការបណ្តុះបណ្តាល",
    "certificate-result = បានជាប់កម្រងសំណួរដោយឆ្លើយត្រឹមត្រូវ { $score } លើ { $of } និងបានចុះហត្ថលេខាលើវិធានប្រើ AI បង្កើតមាតិកា កំណែ { $version }",
    "certificate-issued = ថ្ងៃចេញ",
    "certificate-valid-until = មានសុពលភាពដល់",
    "certificate-number = លេខ",
    "certificate-unit = អង្គភាព",
    "certificate-staff-number = លេខបុគ្គលិក",
    "certificate-key = កូនសោអ្នកចេញ",
    "certificate-grade-self = ចេញដោយខ្លួនឯងលើកុំព្យូទ័រយួរដៃរបស់អ្នកសិក្សា។ ការិយាល័យមិនទាន់បានបញ្ជាក់ទេ។",
    "certificate-grade-office = ការិយាល័យបានបញ្ជាក់ហើយ។",
    "certificate-qr-alt = កូដ QR ដែលមានព័ត៌មានចុះហត្ថលេខាឌីជីថលនៃវិញ្ញាបនបត្រលេខ { $number } សម្រាប់ផ្ទៀងផ្ទាត់ក្នុងកម្មវិធី Sala",
    "certificate-qr-caption = ផ្ទៀងផ្ទាត់ក្រៅបណ្តាញ៖ sala verify",
    "certificate-limit = វិញ្ញាបនបត្របញ្ចប់ការបណ្តុះបណ្តាល។ មិនមែនជាវិញ្ញាបនបត្រវិជ្ជាជីវៈទេ។",
    "check-intro = នេះជាកម្រងសំណួរចុងក្រោយ។ សូមធ្វើដោយមិនប្រញាប់៖ គ្មានការកាត់ផ្តាច់ទេ។",
    "check-fact-questions = { $count ->",
    "       *[other] { $count } សំណួរ",
    "    }",
    "check-fact-questions-about = ម្តងមួយសំណួរ។ អ្នកអាចត្រឡប់ក្រោយ រួចប្តូរចម្លើយបាន។",
    "check-fact-minutes = { $count ->",
    "       *[other] ប្រហែល { $count } នាទី",
    "    }",
    "check-fact-minutes-about = គ្មាននាឡិការាប់ម៉ោងទេ។ ចម្លើយនីមួយៗរក្សាទុកភ្លាម ដូច្នេះអ្នកអាចឈប់ រួចបន្តពេលក្រោយ។",
    "check-fact-pass = ត្រូវ { $pass } ក្នុងចំណោម { $of } ទើបជាប់",
    "check-fact-critical = { $count ->",
    "        [0] សំណួរទាំងអស់មានតម្លៃស្មើគ្នា។",
    "       *[other] ក្នុងនោះ { $count } សំណួរ អំពីវិធានដែលការពារមនុស្ស។ សំណួរទាំងនេះត្រូវឆ្លើយឱ្យត្រូវទាំងអស់ ទោះពិន្ទុសរុបប៉ុន្មានក៏ដោយ។",
    "    }",
    "check-fact-tries = { $left ->",
    "        [0] ឥឡូវអស់ការសាកល្បងហើយ",
    "       *[other] នៅសល់ការសាកល្បង { $left } ដង",
    "    }",
    "check-fact-tries-about = មួយជុំមានការសាកល្បង { $tries } ដង។ បន្ទាប់មក អ្នកត្រូវរង់ចាំ { $hours } ម៉ោង។",
    "check-start = ចាប់ផ្តើមកម្រងសំណួរ",
    "check-go-on = បន្តកម្រងសំណួរ",
    "check-try-again = ធ្វើកម្រងសំណួរម្តងទៀត",
    "check-open-note = អ្នកបានចាប់ផ្តើមកម្រងសំណួរនេះ តែមិនទាន់បានបញ្ជូន។ ចម្លើយរបស់អ្នកនៅរក្សាទុក។",
    "check-locked = { $count ->",
    "       *[other] នៅសល់ { $count } មេរៀនទៀត មុនកម្រងសំណួរបើក។",
    "    }",
    "check-locked-go = ទៅមេរៀន",
    "check-wait = អ្នកអាចធ្វើម្តងទៀតចាប់ពី { $when }។",
    "check-wait-text = ការសម្រាកបន្តិចជួយបាន។ ក្នុងពេលនេះ សូមអានមេរៀនខាងក្រោម។",
    "check-repeat = សូមអានមេរៀនទាំងនេះម្តងទៀតជាមុនសិន",
    "check-repeat-done = បានអានម្តងទៀត",
    "check-repeat-open = នៅត្រូវអាន",
    "check-last = លទ្ធផលចុងក្រោយរបស់អ្នក",
    "check-last-passed = ជាប់៖ ត្រូវ { $score } ក្នុងចំណោម { $of } នៅថ្ងៃ { $when }",
    "check-last-failed = មិនទាន់ជាប់៖ ត្រូវ { $score } ក្នុងចំណោម { $of } នៅថ្ងៃ { $when }",
    "check-last-show = មើលលទ្ធផល",
    "check-question = សំណួរទី { $number } នៃ { $of }",
    "check-overview = សំណួរទាំងអស់",
    "check-overview-item = សំណួរទី { $number } { $state }",
    "check-state-answered = បានឆ្លើយ",
    "check-state-open = មិនទាន់ឆ្លើយ",
    "check-answered = បានឆ្លើយ { $count } ក្នុងចំណោម { $of }",
    "check-next = បន្ទាប់",
    "check-back = ត្រឡប់ក្រោយ",
    "check-review = មើលចម្លើយរបស់អ្នកឡើងវិញ",
    "check-leave = ឈប់សិន",
    "check-review-title = មុនពេលបញ្ជូន",
    "check-review-all = សំណួរទាំងអស់មានចម្លើយហើយ។ អ្នកនៅតែអាចប្តូរចម្លើយបាន។",
    "check-review-open = { $count ->",
    "       *[other] នៅសល់ { $count } សំណួរមិនទាន់ឆ្លើយ។ សំណួរដែលមិនឆ្លើយ រាប់ថាមិនត្រឹមត្រូវ។",
    "    }",
    "check-review-none = មិនទាន់មានចម្លើយ",
    "check-review-change = ប្តូរ",
    "check-review-answer = ឆ្លើយ",
    "check-hand-in = បញ្ជូន",
    "check-hand-in-anyway = បញ្ជូនទោះយ៉ាងណាក៏ដោយ",
    "check-passed-title = អ្នកជាប់ហើយ។",
    "check-passed-text = ត្រូវ { $score } ក្នុងចំណោម { $of } ហើយសំណួរអំពីវិធានសំខាន់បំផុត ក៏ត្រូវទាំងអស់ដែរ។ ល្អណាស់។",
    "check-passed-plain = ត្រូវ { $score } ក្នុងចំណោម { $of }។ ល្អណាស់។",
    "check-failed-title = មិនទាន់ជាប់ទេ។",
    "check-failed-close = អ្នកជិតជាប់ហើយ៖ ត្រូវ { $score } ក្នុងចំណោម { $of }។ ត្រូវការ { $pass }។",
    "check-failed-score = ត្រូវ { $score } ក្នុងចំណោម { $of }។ ត្រូវការ { $pass }។",
    "check-failed-critical = ត្រូវ { $score } ក្នុងចំណោម { $of } គឺគ្រប់គ្រាន់។ ប៉ុន្តែ { $missed ->",
    "       *[other] { $missed } សំណួរអំពីវិធានសំខាន់បំផុត មិនត្រឹមត្រូវ ហើយសំណួរទាំងនេះត្រូវឆ្លើយឱ្យត្រូវទាំងអស់។",
    "    }",
    "check-failed-critical-too = { $missed ->",
    "       *[other] ម្យ៉ាងទៀត { $missed } សំណួរអំពីវិធានសំខាន់បំផុត ក៏មិនត្រឹមត្រូវដែរ។ សំណួរទាំងនេះត្រូវឆ្លើយឱ្យត្រូវទាំងអស់។",
    "    }",
    "check-failed-kind = លទ្ធផលនេះបង្ហាញថាអ្នកគួរអានអ្វីម្តងទៀត។ បន្ទាប់មក អ្នកអាចព្យាយាមម្តងទៀត។",
    "check-sign-title = នៅសល់មួយជំហាន៖ ចុះហត្ថលេខាលើវិធាន",
    "check-sign-text = សូមអានវិធានរបស់យើង រួចចុះហត្ថលេខា។ បន្ទាប់មក វិញ្ញាបនបត្ររបស់អ្នកនឹងរួចរាល់។",
    "check-sign-go = អាន និងចុះហត្ថលេខាលើវិធាន",
    "check-certificate-title = វិញ្ញាបនបត្ររបស់អ្នករួចរាល់ហើយ",
    "check-certificate-text = រក្សាទុកវាជា PDF ជាភាសាដែលអ្នកត្រូវការ។",
    "check-certificate-en = រក្សាទុកជាភាសាអង់គ្លេស",
    "check-certificate-km = រក្សាទុកជាភាសាខ្មែរ",
    "check-certificate-both = រក្សាទុកជាភាសាទាំងពីរ",
    "check-certificate-saved = បានរក្សាទុក៖ { $path }",
    "check-certificate-not-saved = មិនបានរក្សាទុកទេ៖ បង្អួចត្រូវបានបិទ។",
    "check-record = មើលកំណត់ត្រារបស់ខ្ញុំ",
    "check-learn = ត្រឡប់ទៅទំព័ររៀន",
    "check-objectives = តាមវត្ថុបំណង",
    "check-objective-score = ត្រូវ { $right } ក្នុងចំណោម { $of }",
    "check-read-again = អ្វីដែលគួរអានម្តងទៀត",
    "check-questions = សំណួរម្តងមួយៗ",
    "check-your-answer = ចម្លើយរបស់អ្នក៖ { $answer }",
    "check-no-answer = អ្នកមិនបានឆ្លើយទេ។",
    "check-right = ត្រឹមត្រូវ",
    "check-wrong = មិនត្រឹមត្រូវ",
    "check-critical = វិធានសំខាន់បំផុត",
    "check-critical-hidden = សំណួរនេះត្រូវឆ្លើយឱ្យត្រូវទើបជាប់ ដូច្នេះយើងមិនបង្ហាញចម្លើយនៅទីនេះទេ។ មេរៀនពន្យល់អំពីវា។",
    "check-taught-in = មានបង្រៀនក្នុង៖ { $lesson }",
    "check-tries-left = { $left ->",
    "        [0] អស់ការសាកល្បងក្នុងជុំនេះហើយ។",
    "       *[other] អ្នកនៅអាចធ្វើបាន { $left } ដងទៀត។",
    "    }",
    "check-intro-module = កម្រងសំណួរនេះបញ្ចប់ម៉ូឌុល។ កុំប្រញាប់៖ គ្មានអ្វីត្រូវបានកាត់ផ្តាច់ទេ។",
    "check-required = ត្រូវមានវិញ្ញាបនបត្រទាំងនេះជាមុន",
    "check-held = មានហើយ",
    "check-not-held = មិនទាន់មាន",
    "app-name = សាលា",
    "app-tagline = ការបណ្តុះបណ្តាលអំពី AI ក្រៅបណ្តាញ",
    "language-switch = ភាសា",
    "language-en = English",
    "language-km = ខ្មែរ",
    "translation-unreviewed = ការបកប្រែនេះមិនទាន់បានពិនិត្យដោយអ្នកមានភាសាខ្មែរជាភាសាកំណើតទេ",
    "yes = បាទ/ចាស",
    "no = ទេ",
    "button-save = រក្សាទុក",
    "button-cancel = បោះបង់",
    "button-back = ត្រឡប់ក្រោយ",
    "button-continue = បន្ត",
    "button-close = បិទ",
    "button-try-again = ព្យាយាមម្តងទៀត",
    "button-retry = ព្យាយាមឡើងវិញ",
    "button-search = ស្វែងរក",
    "button-copy = ចម្លង",
    "button-open = បើក",
    "button-print = បោះពុម្ព",
    "role-staff = បុគ្គលិក",
    "role-builder = អ្នកបង្កើតប្រព័ន្ធ",
    "role-decider = អ្នកសម្រេចចិត្ត",
    "role-guardian = អ្នកត្រួតពិនិត្យ",
    "role-staff-about = ប្រើកុំព្យូទ័រ និងឧបករណ៍ AI ក្នុងការងារ",
    "role-builder-about = អ្នកសរសេរកម្មវិធី បុគ្គលិកទិន្នន័យ និងបុគ្គលិក IT",
    "role-decider-about = ប្រធានអង្គភាព អ្នកគ្រប់គ្រង បុគ្គលិកគោលនយោបាយ និងបុគ្គលិកលទ្ធកម្ម",
    "role-guardian-about = បុគ្គលិកច្បាប់ អនុលោមភាព ក្រមសីលធម៌ សវនកម្ម និងបុគ្គលិកធនធានមនុស្ស",
    "month-january = មករា",
    "month-february = កុម្ភៈ",
    "month-march = មីនា",
    "month-april = មេសា",
    "month-may = ឧសភា",
    "month-june = មិថុនា",
    "month-july = កក្កដា",
    "month-august = សីហា",
    "month-september = កញ្ញា",
    "month-october = តុលា",
    "month-november = វិច្ឆិកា",
    "month-december = ធ្នូ",
    "calendar-day = { $day } { $month } { $year }",
    "calendar-long = ថ្ងៃទី{ $day } ខែ{ $month } ឆ្នាំ{ $year }",
    "calendar-month = { $month } { $year }",
    "error-pin-wrong = { $left ->",
    "        [0] លេខ PIN នេះមិនត្រឹមត្រូវទេ។ សូមរង់ចាំ មុននឹងព្យាយាមម្តងទៀត។",
    "       *[other] លេខ PIN នេះមិនត្រឹមត្រូវទេ។ អ្នកអាចព្យាយាមបាន { $left } ដងទៀត មុននឹងត្រូវរង់ចាំបន្តិច។",
    "    }",
    "error-pin-wait = លេខ PIN ខុសច្រើនដងពេក។ សូមរង់ចាំ { $seconds } វិនាទី រួចព្យាយាមម្តងទៀត។",
    "error-pin-shape = លេខ PIN មានពី 4 ដល់ 12 ខ្ទង់។ សូមជ្រើសរើសលេខផ្សេង។",
    "error-profile-name-missing = សូមសរសេរឈ្មោះរបស់អ្នក ជាអក្សរខ្មែរ ឬអក្សរឡាតាំង។",
    "error-profile-unit-missing = សូមសរសេរអង្គភាពដែលអ្នកធ្វើការ។",
    "error-profile-field-too-long = ប្រអប់មួយមានអក្សរច្រើនពេក។ សូមប្រើយ៉ាងច្រើន 200 តួអក្សរ។",
    "error-person-unknown = មិនមានឈ្មោះនេះក្នុងកុំព្យូទ័រនេះទេ។ សូមជ្រើសរើសឈ្មោះពីបញ្ជី។",
    "error-not-signed-in = សូមជ្រើសរើសឈ្មោះរបស់អ្នកជាមុនសិន។ គ្មានអ្វីបាត់បង់ទេ។",
    "error-content-unknown = ទំព័រនេះមិនមានក្នុងមេរៀនដែលបានដំឡើងទេ។ សូមត្រឡប់ក្រោយ រួចជ្រើសរើសទំព័រផ្សេង។",
    "error-answer-invalid = ចម្លើយនេះមិនត្រូវនឹងសំណួរទេ។ សូមត្រឡប់ក្រោយ រួចឆ្លើយម្តងទៀត។ ចម្លើយផ្សេងទៀតរបស់អ្នកនៅរក្សាទុកដដែល។",
    "error-check-locked = សូមបញ្ចប់មេរៀន { $lessons } ទៀត មុននឹងធ្វើកម្រងសំណួរ។",
    "error-check-wait = អ្នកអាចធ្វើកម្រងសំណួរម្តងទៀតចាប់ពី { $when }។ ក្នុងពេលរង់ចាំ សូមអានមេរៀនដែលមានក្នុងលទ្ធផលរបស់អ្នក។",
    "error-check-over = កម្រងសំណួរនេះបានបញ្ចប់រួចហើយ។ អ្នកអាចមើលលទ្ធផលក្នុងកំណត់ត្រារបស់អ្នក។",
    "error-rules-changed = វិធានត្រូវបានកែប្រែ បន្ទាប់ពីអ្នកបានបើកវា។ សូមអានកំណែថ្មី រួចចុះហត្ថលេខា។ គ្មានអ្វីបាត់បង់ទេ។",
    "error-rules-unread = សូមអានវិធានទាំងអស់ឱ្យចប់ មុននឹងចុះហត្ថលេខា។",
    "error-certificate-unknown = មិនមានវិញ្ញាបនបត្រនេះក្នុងកុំព្យូទ័រនេះទេ។",
    "error-database-newer = កំណត់ត្រារបស់អ្នកត្រូវបានសរសេរដោយកំណែថ្មីជាងនេះរបស់ Sala។ សូមដំឡើងកំណែថ្មីបំផុត។ គ្មានអ្វីបាត់បង់ទេ។",
    "error-database-damaged = Sala មិនអាចអានកំណត់ត្រាក្នុងកុំព្យូទ័រនេះទេ ហើយមិនបានកែប្រែវាទេ។ សូមកុំលុបអ្វីទាំងអស់ ហើយសូមសុំជំនួយពីការិយាល័យរបស់អ្នក៖ គេអាចដាក់ច្បាប់ចម្លងមកវិញបាន។",
    "error-database-foreign = ឯកសារដែល Sala រក្សាទុកកំណត់ត្រា ត្រូវបានបង្កើតដោយកម្មវិធីផ្សេង។ Sala មិនបានកែប្រែវាទេ។ សូមសុំជំនួយពីការិយាល័យរបស់អ្នក។",
    "error-disk-full = ថាសពេញហើយ។ សូមសម្អាតទំហំថាសខ្លះ រួចព្យាយាមម្តងទៀត។ អ្វីៗរហូតដល់ជំហានចុងក្រោយបានរក្សាទុកហើយ។",
    "error-disk-read-only = Sala មិនអាចសរសេរក្នុងថតរបស់វាទេ។ សូមសុំឱ្យបុគ្គលិក ITអនុញ្ញាត រួចព្យាយាមម្តងទៀត។ អ្វីៗរហូតដល់ជំហានចុងក្រោយបានរក្សាទុកហើយ។",
    "error-storage-failed = ជំហានចុងក្រោយមិនអាចរក្សាទុកបានទេ។ សូមព្យាយាមម្តងទៀត។ អ្វីៗមុនជំហាននេះបានរក្សាទុកហើយ។",
    "error-save-failed = មិនអាចរក្សាទុកឯកសារជា { $path } បានទេ។ សូមជ្រើសរើសថតផ្សេង។ កំណត់ត្រារបស់អ្នកមិនត្រូវបានកែប្រែទេ។",
    "error-report-failed = មិនអាចបង្កើតឯកសារបានទេ។ សូមព្យាយាមម្តងទៀត។ កំណត់ត្រារបស់អ្នកមិនត្រូវបានកែប្រែទេ។",
    "error-text-too-long = អត្ថបទនេះវែងពេក។ សូមប្រើផ្នែកខ្លីជាងនេះ។ គ្មានអ្វីបាត់បង់ទេ។",
    "error-internal = មានបញ្ហាកើតឡើងក្នុង Sala។ សូមព្យាយាមម្តងទៀត។ បើវាកើតឡើងម្តងទៀត សូមប្រាប់លេខនេះទៅការិយាល័យរបស់អ្នក៖ { $incident }។ អ្វីៗរហូតដល់ជំហានចុងក្រោយបានរក្សាទុកហើយ។",
    "error-check-requires = កម្រងសំណួរនេះនឹងបើក ពេលអ្នកមានវិញ្ញាបនបត្រ { $tracks } ទៀត។ ទំព័រកម្រងសំណួរប្រាប់ឈ្មោះវា។",
    "error-card-not-due = ឥឡូវនេះគ្មានសំណួររំលឹកទេ។ វានឹងមកម្តងទៀតដោយខ្លួនឯង។",
    "exercise-table-name = តារាង",
    "exercise-table-group = ក្រុម",
    "exercise-table-question = សំណួរទី { $number } នៃ { $of }",
    "exercise-table-choose = ជ្រើសរើសក្រុមមួយ។",
    "exercise-table-percent = សរសេរជាភាគរយ ដូចជា { $whole } ឬ { $part }។",
    "exercise-table-count = សរសេរជាលេខ ដូចជា { $whole }។",
    "exercise-table-near = អាចខុសបានមិនលើសពី { $far }។",
    "exercise-table-not-number = នេះមិនមែនជាលេខទេ។ សូមសរសេរតែតួលេខ ហើយប្រើសញ្ញាក្បៀស ឬសញ្ញាចុច ប្រសិនបើត្រូវការ។",
    "exercise-table-read = អានថា { $number }",
    "exercise-missing-numeral = { $count ->",
    "       *[other] ចម្លើយ { $count } មិនមែនជាលេខ។",
    "    }",
    "exercise-repair-how = សូមគូសចំណាំបន្ទាត់ទាំងអស់ដែលខុស រួចជ្រើសរើសវិធីកែ។ បើគូសចំណាំបន្ទាត់ដែលត្រឹមត្រូវ អ្នកបាត់មួយពិន្ទុ។",
    "exercise-repair-lines = បន្ទាត់ទាំងអស់",
    "exercise-repair-line = បន្ទាត់ទី { $number }",
    "exercise-repair-wrong = ខុស",
    "exercise-repair-fix = តើត្រូវកែបន្ទាត់ទី { $number } ដោយវិធីណា?",
    "exercise-repair-fixes = វិធីដែលអាចកែបន្ទាត់",
    "exercise-repair-marked = បន្ទាត់ទី { $number } បានគូសចំណាំថាខុស។ ឥឡូវសូមជ្រើសរើសវិធីកែ។",
    "exercise-repair-unmarked = បន្ទាត់ទី { $number } លែងមានចំណាំហើយ។",
    "exercise-repair-count = { $count ->",
    "        [0] មិនទាន់គូសចំណាំបន្ទាត់ណាទេ",
    "       *[other] បានគូសចំណាំ { $count } បន្ទាត់",
    "    }",
    "exercise-repair-mended = រកឃើញ និងកែត្រូវ",
    "exercise-repair-other = រកឃើញ ប៉ុន្តែត្រូវកែតាមវិធីផ្សេង",
    "exercise-repair-sound = បន្ទាត់នេះមិនខុសទេ៖ បាត់មួយពិន្ទុ",
    "exercise-missing-fix = { $count ->",
    "       *[other] បន្ទាត់ { $count } ដែលបានគូសចំណាំ មិនទាន់មានវិធីកែ។",
    "    }",
    "exercise-triage-action = តើអ្នកធ្វើអ្វី?",
    "exercise-triage-urgency = ប្រញាប់ប៉ុណ្ណា?",
    "exercise-triage-both = សន្លឹកទី { $number } មានចម្លើយទាំងពីរហើយ។",
    "exercise-claim-source = តើកំណត់ចំណាំណាបញ្ជាក់រឿងនេះ?",
    "exercise-claim-no-source = គ្មានកំណត់ចំណាំនៅទីនេះ",
    "exercise-missing-too-long = អត្ថបទមួយវែងពេក។ សូមធ្វើឱ្យខ្លីជាមុនសិន។",
    "exercise-timeline-card = សកម្មភាពទី { $number } នៃ { $of }",
    "exercise-timeline-progress = បានដាក់ { $placed } ក្នុងចំណោម { $of }",
    "exercise-timeline-choose = តើអ្នកធ្វើវានៅពេលណា?",
    "exercise-timeline-never = មិនធ្វើសោះ",
    "exercise-timeline-placed = { $action }៖ { $slot }។",
    "exercise-timeline-interruption = មានរឿងមួយកើតឡើង",
    "exercise-timeline-interrupted = មានរឿងមួយកើតឡើង។ សូមឆ្លើយសិន រួចបន្តទៀត។",
    "exercise-timeline-respond = តើអ្នកធ្វើអ្វីឥឡូវនេះ?",
    "exercise-timeline-clock = លំដាប់ពេលរបស់អ្នក",
    "exercise-timeline-empty = មិនទាន់មានអ្វីនៅទីនេះទេ",
    "exercise-timeline-move = ប្តូរពេល៖",
    "exercise-timeline-answered = រឿងដែលបានកើតឡើង",
    "exercise-timeline-change = ឆ្លើយម្តងទៀត៖",
    "exercise-timeline-all = សកម្មភាពទាំងអស់មានពេលហើយ។ ចុចលើសកម្មភាពណាមួយ ដើម្បីប្តូរពេល។",
    "exercise-sheet-case = ករណី",
    "exercise-sheet-letters = { $count } ក្នុងចំណោម { $most } តួអក្សរ",
    "exercise-sheet-too-long = { $count ->",
    "       *[other] លើស { $count } តួអក្សរ។",
    "    } សូមសរសេរឱ្យខ្លីជាងនេះ។",
    "exercise-sheet-compare = ប្រៀបធៀបជាមួយគំរូ",
    "exercise-sheet-compared = ខ្ញុំបានប្រៀបធៀបហើយ",
    "exercise-sheet-beside = ទម្រង់របស់អ្នក ក្បែរទម្រង់ល្អមួយ",
    "exercise-sheet-how = សូមអានទាំងពីរ។ ពាក្យផ្សេងក៏អាចល្អដូចគ្នាដែរ។ បន្ទាប់មក គូសធីកខាងក្រោមនូវអ្វីដែលមានក្នុងទម្រង់របស់អ្នក។",
    "exercise-sheet-yours = អ្នកបានសរសេរ",
    "exercise-sheet-nothing = មិនបានសរសេរអ្វីទេ",
    "exercise-sheet-model = ចម្លើយល្អមួយ",
    "exercise-sheet-why = មូលហេតុ",
    "exercise-sheet-checklist = តើទម្រង់របស់អ្នកមានអ្វីខ្លះ? សូមគូសធីក។",
    "exercise-sheet-score = ទម្រង់របស់អ្នកមាន { $right } ចំណុច ក្នុងចំណោម { $of }",
    "exercise-sheet-passed-some = អ្នកបានប្រៀបធៀបហើយ។ លើកក្រោយ សូមបន្ថែមអ្វីដែលអ្នកមិនបានគូសធីក។",
    "exercise-sheet-lacking = មិនទាន់មានក្នុងទម្រង់របស់អ្នក",
    "exercise-sheet-having = មានក្នុងទម្រង់របស់អ្នក",
    "exercise-sheet-has = បានគូសធីក",
    "exercise-sheet-lacks = មិនបានគូសធីក",
    "exercise-calibrate-card = ភស្តុតាងទី { $number } នៃ { $of }",
    "exercise-calibrate-choose = តើវាដល់កម្រិតណា?",
    "exercise-calibrate-level = { $level } · { $anchor }",
    "exercise-pdca-plan = រៀបផែនការ",
    "exercise-pdca-do = អនុវត្ត",
    "exercise-pdca-check = ពិនិត្យ",
    "exercise-pdca-act = កែលម្អ",
    "exercise-pdca-card = សកម្មភាពទី { $number } នៃ { $of }",
    "exercise-pdca-phase = ដំណាក់កាល",
    "exercise-pdca-owner = អ្នកទទួលបន្ទុក",
    "exercise-pdca-due = ត្រឹមពេលណា",
    "exercise-pdca-choose = ជ្រើសរើស…",
    "exercise-pdca-placed = { $action }៖ ឥឡូវនៅក្រោម { $phase }។",
    "exercise-pdca-partly = ត្រូវមួយផ្នែក",
    "exercise-pdca-board = ក្តារផែនការ",
    "exercise-pdca-empty = មិនទាន់មានអ្វីនៅទីនេះទេ",
    "exercise-check = ពិនិត្យចម្លើយរបស់ខ្ញុំ",
    "exercise-again = ព្យាយាមម្តងទៀត",
    "exercise-feedback = លទ្ធផលរបស់អ្នក",
    "exercise-score = ត្រូវ { $right } ក្នុងចំណោម { $of }",
    "exercise-score-half = ត្រូវ { $right } ក្នុងចំណោម { $of } និងត្រូវពាក់កណ្តាល { $half }",
    "exercise-score-found = រកឃើញ { $right } ក្នុងចំណោម { $of }",
    "exercise-score-story = { $of ->",
    "       *[other] ជម្រើសល្អ { $right } ក្នុងចំណោម { $of }",
    "    }",
    "exercise-passed = ល្អណាស់។",
    "exercise-passed-some = គ្រប់គ្រាន់ដើម្បីបន្តហើយ។ សូមមើលម្តងទៀតនូវផ្នែកដែលមិនទាន់ត្រូវ។",
    "exercise-not-passed = ផ្នែកខ្លះគួរមើលម្តងទៀត។ អ្នកអាចបន្ត ឬព្យាយាមម្តងទៀត។",
    "exercise-look-again = សូមមើលម្តងទៀត",
    "exercise-was-right = ផ្នែកដែលត្រឹមត្រូវ",
    "exercise-left-alone = ទុកវាដដែល គឺត្រឹមត្រូវ",
    "exercise-yours = ចម្លើយរបស់អ្នក៖ { $answer }",
    "exercise-right = ចម្លើយត្រឹមត្រូវ៖ { $answer }",
    "exercise-remember = ចងចាំ",
    "exercise-rules = វិធានដែលពាក់ព័ន្ធ",
    "exercise-rule-link = វិធាន { $rule }",
    "exercise-models = { $count ->",
    "       *[other] ចម្លើយល្អ { $count }",
    "    }",
    "exercise-model = ចម្លើយល្អទី { $number }",
    "exercise-mark-good = ត្រឹមត្រូវ",
    "exercise-mark-partial = ត្រូវពាក់កណ្តាល",
    "exercise-mark-bad = មិនត្រឹមត្រូវ",
    "exercise-mark-missed = រំលង",
    "exercise-mark-neutral = ល្អដដែល",
    "exercise-mark-open = មិនទាន់ឆ្លើយ",
    "exercise-missing-mark-one = សូមគូសចំណាំយ៉ាងតិចមួយផ្នែកជាមុនសិន។",
    "exercise-missing-rewrite = សូមកែអត្ថបទជាមុនសិន។",
    "exercise-missing-move-one = សូមរំកិលយ៉ាងតិចមួយជំហានជាមុនសិន។",
    "exercise-missing-story-open = សូមជ្រើសរើសរហូតដល់រឿងចប់។",
    "exercise-missing-left = { $count ->",
    "       *[other] នៅសល់ { $count } ទៀត មិនទាន់ឆ្លើយ។",
    "    }",
    "exercise-spot-how = ចុចលើផ្នែកណាមួយ ដើម្បីគូសចំណាំ។ ចុចម្តងទៀត ដើម្បីដកចំណាំចេញ។",
    "exercise-spot-count = { $count ->",
    "        [0] មិនទាន់គូសចំណាំអ្វីទេ",
    "       *[other] បានគូសចំណាំ { $count } ផ្នែក",
    "    }",
    "exercise-spot-found = រកឃើញ",
    "exercise-spot-missed = រំលង",
    "exercise-spot-false = គួរទុកដដែល",
    "exercise-spot-legend = អត្ថន័យនៃបន្ទាត់",
    "exercise-rewrite-original = ពាក្យបញ្ជាដើម",
    "exercise-rewrite-yours = ពាក្យបញ្ជារបស់អ្នក",
    "exercise-rewrite-letters = { $count ->",
    "       *[other] { $count } តួអក្សរ",
    "    }",
    "exercise-rewrite-checklist = សូមអានម្តងទៀត រួចគូសធីក",
    "exercise-rewrite-reset = ចាប់ផ្តើមពីអត្ថបទដើម",
    "exercise-rewrite-to-mend = { $count ->",
    "        [0] គ្មានអ្វីត្រូវកែទៀតទេ។",
    "       *[other] នៅសល់ { $count } ចំណុចត្រូវកែ។",
    "    }",
    "exercise-rewrite-fine = { $count ->",
    "       *[other] { $count } ចំណុចផ្សេងទៀតបានត្រឹមត្រូវហើយ។",
    "    }",
    "exercise-rewrite-all-fine = អ្វីដែលត្រូវដកចេញ បានដកចេញអស់ហើយ ហើយអ្វីដែលឧបករណ៍ត្រូវការ មាននៅទីនោះទាំងអស់។",
    "exercise-classify-progress = បានឆ្លើយ { $placed } ក្នុងចំណោម { $of }",
    "exercise-classify-choose = តើវាស្ថិតក្នុងក្រុមណា?",
    "exercise-classify-bins = កន្លែងរបស់សន្លឹកនីមួយៗ",
    "exercise-classify-empty = មិនទាន់មានអ្វីនៅទីនេះទេ",
    "exercise-classify-move = ប្តូរកន្លែង៖ { $card }",
    "exercise-classify-placed = { $card }៖ ឥឡូវនៅក្នុង { $bin }។",
    "exercise-classify-card = សន្លឹកទី { $number } នៃ { $of }",
    "exercise-classify-all = សន្លឹកទាំងអស់មានកន្លែងហើយ។ ចុចលើសន្លឹកណាមួយ ដើម្បីប្តូរកន្លែង។",
    "exercise-order-how = ប្រើព្រួញនៅក្បែរជំហាន។ លើក្តារចុច៖ Alt ជាមួយព្រួញឡើង ឬព្រួញចុះ។",
    "exercise-order-up = រំកិលឡើងលើ៖ { $step }",
    "exercise-order-down = រំកិលចុះក្រោម៖ { $step }",
    "exercise-order-place = { $step }៖ ឥឡូវនៅលំដាប់ទី { $place } នៃ { $of }។",
    "exercise-order-yours = អ្នកបានដាក់វានៅលំដាប់ទី { $place }",
    "exercise-order-right = លំដាប់ត្រឹមត្រូវ",
    "exercise-match-how-one = ជ្រើសរើសគូមួយ សម្រាប់ចំណុចនីមួយៗ។",
    "exercise-match-how-many = ជ្រើសរើសគូសម្រាប់ចំណុចនីមួយៗ យ៉ាងច្រើន { $most }។",
    "exercise-match-none = មិនទាន់ជ្រើសរើស",
    "exercise-match-choose = ជ្រើសរើស",
    "exercise-match-most = { $most ->",
    "       *[other] នៅទីនេះអាចជ្រើសបានយ៉ាងច្រើន { $most }។ សូមដកមួយចេញជាមុនសិន។",
    "    }",
    "exercise-branch-you = អ្នកបានជ្រើសរើស",
    "exercise-branch-choose = តើអ្នកធ្វើអ្វី?",
    "exercise-branch-good = ជម្រើសល្អ",
    "exercise-branch-partial = ជួយបានបន្តិច",
    "exercise-branch-bad = បង្កគ្រោះថ្នាក់",
    "exercise-branch-ending = រឿងចប់ដូចម្តេច",
    "exercise-branch-ending-good = ចប់ល្អ",
    "exercise-branch-ending-partial = ចប់ល្អខ្លះ មិនល្អខ្លះ",
    "exercise-branch-ending-bad = ចប់មិនល្អ",
    "exercise-branch-step = ឈុតទី { $number }",
    "exercise-verify-question = សំណួរដែលបានសួរឧបករណ៍",
    "exercise-verify-answer = ចម្លើយរបស់ឧបករណ៍",
    "exercise-verify-supported = មានប្រភពគាំទ្រ",
    "exercise-verify-unsupported = គ្មានប្រភពគាំទ្រ",
    "exercise-verify-sentence = ប្រយោគទី { $number }",
    "exercise-shelf = ធ្នើ៖ កំណត់ចំណាំដែលអ្នកអាចទុកចិត្ត",
    "exercise-claim-number = សេចក្តីអះអាងទី { $number }",
    "exercise-grid-how = ជ្រើសរើសចម្លើយសម្រាប់ក្រឡានីមួយៗ។ គ្រាប់ចុចព្រួញប្តូរពីក្រឡាមួយទៅក្រឡាមួយ។ គ្រាប់ចុច Y, A និង N ឆ្លើយភ្លាម។",
    "exercise-grid-cell = { $row }។ { $column }៖ { $answer }",
    "exercise-grid-yes = បាន",
    "exercise-grid-ask = សួរសិន",
    "exercise-grid-no = មិនបាន",
    "exercise-grid-open = មិនទាន់ឆ្លើយ",
    "exercise-grid-should = ត្រឹមត្រូវ៖ { $answer }",
    "exercise-grid-table = តារាងចម្លើយ",
    "exercise-label-case = ករណីទី { $number } នៃ { $of }",
    "exercise-label-choose = តើឃ្លាណាសមស្រប?",
    "exercise-stale = លំហាត់នេះផ្អែកលើព័ត៌មានដែលហួសថ្ងៃពិនិត្យ។ សូមពិនិត្យព័ត៌មានថ្មី មុនពឹងលើវា។",
    "figure-table = ជាតារាង",
    "figure-percent = ភាគរយ",
    "figure-count = ចំនួន",
    "figure-note = កំណត់សម្គាល់",
    "figure-target = បន្ទាត់សម្រាប់ប្រៀបធៀប",
    "frame-menu = ម៉ឺនុយមេ",
    "frame-skip = ទៅកាន់ខ្លឹមសារ",
    "frame-learn = រៀន",
    "frame-record = កំណត់ត្រារបស់ខ្ញុំ",
    "frame-rules = វិធាន",
    "frame-glossary = សទ្ទានុក្រម",
    "frame-readiness = ការត្រៀមខ្លួន",
    "frame-manager = សម្រាប់អ្នកគ្រប់គ្រង",
    "frame-lesson = មេរៀន",
    "frame-check = កម្រងសំណួរ",
    "frame-paste = អាចបិទភ្ជាប់អត្ថបទនេះបានទេ?",
    "frame-person-menu = { $name }៖ ម៉ឺនុយ",
    "frame-change-person = ប្តូរអ្នកប្រើ",
    "frame-details = ព័ត៌មានរបស់ខ្ញុំ និង PIN",
    "frame-settings = ការកំណត់",
    "frame-speak-english = បង្ហាញទាំងអស់ជាភាសាអង់គ្លេស",
    "frame-speak-khmer = បង្ហាញទាំងអស់ជាភាសាខ្មែរ",
    "frame-not-started = Sala មិនអាចបើកកំណត់ត្រារបស់អ្នកបានទេ",
    "notice-new-laptop-key-title = កំណត់ត្រាទាំងនេះមកពីច្បាប់ចម្លងបម្រុង ឬកុំព្យូទ័រផ្សេង",
    "notice-new-laptop-key = មិនអីទេ គ្មានអ្វីបាត់បង់ឡើយ។ ចាប់ពីពេលនេះ កុំព្យូទ័រនេះចុះហត្ថលេខាលើកំណត់ត្រាដោយកូនសោថ្មីរបស់វា។",
    "notice-clock-backwards-title = សូមពិនិត្យនាឡិការបស់កុំព្យូទ័រនេះ",
    "notice-clock-backwards = នាឡិកាបង្ហាញពេលមុនកំណត់ត្រាចុងក្រោយរបស់អ្នក។ កំណត់ត្រារបស់អ្នកនៅតាមលំដាប់ត្រឹមត្រូវដដែល។ សូមកំណត់ថ្ងៃ និងម៉ោង ដើម្បីឱ្យថ្ងៃផុតកំណត់ត្រឹមត្រូវ។",
    "frame-office = ការិយាល័យ",
    "frame-staff = បុគ្គលិក",
    "frame-plan = ផែនការសកម្មភាព",
    "frame-reports = របាយការណ៍",
    "gate-title = បញ្ជីការិយាល័យ",
    "gate-lead = បញ្ជីនេះរក្សាកំណត់ត្រារបស់មនុស្សទាំងអស់ ដូច្នេះវាត្រូវបានអ៊ិនគ្រីប។ មានតែអ្នកគ្រប់គ្រងការិយាល័យទេដែលបើកវា។",
    "gate-manager = អ្នកគ្រប់គ្រងការិយាល័យ",
    "gate-create-title = បង្កើតបញ្ជីរបស់ការិយាល័យអ្នក",
    "gate-create-lead = អ្នកធ្វើវាតែម្តង នៅលើកុំព្យូទ័ររបស់អ្នកគ្រប់គ្រង។ វាត្រូវការពីរនាទី។",
    "gate-name-km = ឈ្មោះការិយាល័យជាភាសាខ្មែរ",
    "gate-name-en = ឈ្មោះការិយាល័យជាភាសាអង់គ្លេស",
    "gate-name-missing = សូមសរសេរឈ្មោះយ៉ាងតិចជាភាសាមួយ។",
    "gate-passphrase = ឃ្លាសម្ងាត់",
    "gate-passphrase-new = ឃ្លាសម្ងាត់ថ្មី",
    "gate-passphrase-again = ឃ្លាសម្ងាត់ដដែលម្តងទៀត",
    "gate-passphrase-hint = ពាក្យបួន ឬច្រើនជាងនេះ ដែលមិនទាក់ទងគ្នា ងាយចាំ និងពិបាកទាយ។",
    "gate-passphrase-missing = សូមសរសេរឃ្លាសម្ងាត់។",
    "gate-passphrase-differs = ឃ្លាសម្ងាត់ទាំងពីរមិនដូចគ្នាទេ។",
    "gate-strength = ពិបាកទាយប៉ុណ្ណា",
    "gate-strength-score = { $score ->",
    "        [0] ទាយបានភ្លាម",
    "        [1] ងាយទាយ",
    "        [2] មិនទាន់ពិបាកគ្រប់គ្រាន់",
    "        [3] ពិបាកទាយ",
    "       *[4] ពិបាកទាយខ្លាំង",
    "    }",
    "gate-weak-short = សូមបន្ថែមពាក្យមួយ ឬពីរទៀត។",
    "gate-weak-common = នេះជាពាក្យសម្ងាត់ដែលគេប្រើញឹកញាប់ ឬជាពាក្យតែមួយ។ សូមបន្ថែមពាក្យដែលមិនទាក់ទងគ្នា។",
    "gate-weak-name = ឈ្មោះងាយទាយ។ សូមបន្ថែមពាក្យដែលមិនទាក់ទងនឹងអ្នក។",
    "gate-weak-pattern = គ្រាប់ចុចតាមជួរ កាលបរិច្ឆេទ និងសញ្ញាដដែលៗ ងាយទាយ។ សូមប្រើពាក្យវិញ។",
    "gate-create = បង្កើតបញ្ជី",
    "gate-creating = កំពុងបង្កើតបញ្ជី…",
    "gate-code-title = សូមកត់ទុកលេខកូដសង្គ្រោះ",
    "gate-code-lead = បើភ្លេចឃ្លាសម្ងាត់ មានតែលេខកូដនេះទេដែលបើកបញ្ជីបាន។ គ្មាននរណាផ្សេងមានវាទេ។ វាបង្ហាញតែម្តងនេះ។",
    "gate-code-keep = សូមបោះពុម្ព ឬសរសេរដោយដៃ ហើយចាក់សោទុក។ កុំរក្សាវាទុកលើកុំព្យូទ័រនេះ។",
    "gate-code-print = បោះពុម្ព",
    "gate-code-done = ខ្ញុំបានកត់ទុកហើយ",
    "gate-code-go-on = បន្ត",
    "gate-open-title = បើកបញ្ជី",
    "gate-open-lead = វានឹងបិទវិញ ក្រោយមិនប្រើ { $minutes } នាទី។",
    "gate-open = បើក",
    "gate-opening = កំពុងបើក…",
    "gate-forgotten = ខ្ញុំភ្លេចឃ្លាសម្ងាត់",
    "gate-recover-title = បើកដោយលេខកូដសង្គ្រោះ",
    "gate-recover-lead = សូមវាយលេខកូដពីក្រដាសរបស់អ្នក ហើយជ្រើសរើសឃ្លាសម្ងាត់ថ្មី។ លេខកូដនៅដដែល។",
    "gate-code = លេខកូដសង្គ្រោះ",
    "gate-code-hint = ប្រាំបីក្រុម មួយក្រុមមានបួនតួ។ អក្សរធំ និងសញ្ញា - មិនសំខាន់ទេ។",
    "gate-recover = បើក និងប្តូរឃ្លាសម្ងាត់",
    "gate-back = ត្រឡប់ក្រោយ",
    "gate-close = បិទបញ្ជី",
    "gate-change-title = ប្តូរឃ្លាសម្ងាត់",
    "gate-old = ឃ្លាសម្ងាត់ចាស់",
    "gate-change = ប្តូរ",
    "gate-changed = ឃ្លាសម្ងាត់ត្រូវបានប្តូរហើយ។",
    "error-register-closed = បញ្ជីមិនបើកទេ។ សូមបើកវាដោយឃ្លាសម្ងាត់។ អ្វីៗរហូតដល់ជំហានចុងក្រោយបានរក្សាទុកហើយ។",
    "error-register-missing = គ្មានបញ្ជីនៅលើកុំព្យូទ័រនេះទេ។",
    "error-register-there = មានបញ្ជីនៅលើកុំព្យូទ័រនេះរួចហើយ។ សូមបើកវា។",
    "error-passphrase-wrong = ឃ្លាសម្ងាត់មិនត្រឹមត្រូវទេ។ សូមព្យាយាមម្តងទៀត។",
    "error-passphrase-weak = ឃ្លាសម្ងាត់ងាយទាយពេក។ សូមបន្ថែមពាក្យ។",
    "error-recovery-wrong = លេខកូដសង្គ្រោះមិនត្រឹមត្រូវទេ។ សូមប្រៀបធៀបជាមួយក្រដាសរបស់អ្នក៖ វាមានប្រាំបីក្រុម មួយក្រុមមានបួនតួ ដោយប្រើលេខ និងអក្សរ a ដល់ f។",
    "error-register-damaged = បញ្ជីនៅលើកុំព្យូទ័រនេះខូច ហើយមិនត្រូវបានកែប្រែទេ។ សូមដាក់ច្បាប់ចម្លងចុងក្រោយនៃថតបញ្ជីមកវិញ។",
    "error-register-newer = បញ្ជីនេះបង្កើតដោយ Sala ថ្មីជាង។ សូមដំឡើង Sala ថ្មីជាងនៅលើកុំព្យូទ័រនេះ។ គ្មានអ្វីត្រូវបានកែប្រែទេ។",
    "error-text-missing = ខ្វះអត្ថបទដែលត្រូវការ។",
    "error-file-too-large = ឯកសារនេះធំពេក។ នៅទីនេះ Sala ទទួលឯកសារដល់ { $most } MB។",
    "error-file-unreadable = មិនអាចអានឯកសារនេះបានទេ។ គ្មានអ្វីត្រូវបានកែប្រែទេ។",
    "error-office-unknown = វាលែងមាននៅក្នុងបញ្ជីហើយ។ សូមត្រឡប់ក្រោយ ហើយបើកម្តងទៀត។",
    "glossary-title = សទ្ទានុក្រម",
    "glossary-lead = ពាក្យក្នុងមេរៀន និងវិធាន ជាពីរភាសា។",
    "glossary-filter = រកពាក្យមួយ",
    "glossary-filter-hint = ជាភាសាខ្មែរ ឬអង់គ្លេស",
    "glossary-count = { $count ->",
    "        [0] រកមិនឃើញពាក្យទេ។ សូមសាកល្បងផ្នែកខ្លីនៃពាក្យ។",
    "       *[other] ពាក្យ { $count }",
    "    }",
    "glossary-letters = ទៅកាន់អក្សរ",
    "glossary-other = ជាភាសាអង់គ្លេស៖",
    "glossary-unsettled = ពាក្យខ្មែរមិនទាន់កំណត់ច្បាស់",
    "glossary-unsettled-about = «{ glossary-unsettled }» មានន័យថា៖ មនុស្សប្រើពាក្យខ្មែរច្រើនយ៉ាង ហើយអ្នកមានភាសាខ្មែរជាភាសាកំណើតនៅត្រូវបញ្ជាក់ពាក្យរបស់យើង។",
    "glossary-empty = សទ្ទានុក្រមទទេ។ សូមសុំកំណែថ្មីបំផុតនៃ Sala ពីការិយាល័យរបស់អ្នក។",
    "learn-morning = អរុណសួស្តី { $name }",
    "learn-afternoon = ទិវាសួស្តី { $name }",
    "learn-evening = សាយ័ណ្ហសួស្តី { $name }",
    "learn-left = នៅសល់ { $minutes } នាទី ដើម្បីបញ្ចប់ម៉ូឌុល { $code }។",
    "learn-due-later = អ្នកត្រូវធ្វើកម្រងសំណួរមុនថ្ងៃទី { $day }។",
    "learn-due-today = អ្នកត្រូវធ្វើកម្រងសំណួរនៅថ្ងៃនេះ។",
    "learn-due-soon = អ្នកត្រូវធ្វើកម្រងសំណួរក្នុង { $days } ថ្ងៃទៀត គឺថ្ងៃទី { $day }។",
    "learn-due-past = កម្រងសំណួររបស់អ្នកហួសកំណត់តាំងពីថ្ងៃទី { $day }។ សូមធ្វើវាឱ្យឆាប់។",
    "learn-next-start = ចាប់ផ្តើមពីទីនេះ",
    "learn-next-go-on = បន្ត",
    "learn-next-then = បន្ទាប់",
    "learn-next-in = { $step } · { $module }",
    "learn-lesson-of = មេរៀនទី { $number } នៃ { $of }",
    "learn-exercises = { $count ->",
    "        [0] គ្មានលំហាត់",
    "       *[other] លំហាត់ { $count }",
    "    }",
    "learn-start = ចាប់ផ្តើម",
    "learn-sign-eyebrow = មេរៀនទាំងអស់បានបញ្ចប់ហើយ",
    "learn-sign-title = អាន និងចុះហត្ថលេខាលើវិធាន",
    "learn-sign-about = កំណែ { $version } · អ្នកអាចសួរថា «អាចបិទភ្ជាប់អត្ថបទនេះបានទេ?» គ្រប់ពេល",
    "learn-sign-action = អានវិធាន",
    "learn-check-eyebrow = អ្នកត្រៀមខ្លួនរួចហើយ",
    "learn-check-title = ធ្វើកម្រងសំណួរ",
    "learn-check-go-on-title = បន្តធ្វើកម្រងសំណួរ",
    "learn-check-about = ចម្លើយរបស់អ្នករក្សាទុកបន្ទាប់ពីសំណួរនីមួយៗ។",
    "learn-check-action = ទៅកាន់កម្រងសំណួរ",
    "learn-repeat-eyebrow = មុនការសាកល្បងលើកក្រោយ",
    "learn-repeat-title = អានមេរៀន { $count } ម្តងទៀត",
    "learn-repeat-read-title = កម្រងសំណួរនឹងបើកម្តងទៀតឆាប់ៗ",
    "learn-repeat-wait = កម្រងសំណួរនឹងបើកម្តងទៀតនៅថ្ងៃទី { $when }។",
    "learn-repeat-action = អានម្តងទៀត",
    "learn-repeat-done = បានអានម្តងទៀត",
    "learn-done-eyebrow = ល្អណាស់",
    "learn-done-title = អ្នកបានបញ្ចប់ទាំងអស់",
    "learn-done-until = វិញ្ញាបនបត្ររបស់អ្នកមានសុពលភាពដល់ថ្ងៃទី { $day }។",
    "learn-done-about = អ្នកអាចអានមេរៀននីមួយៗម្តងទៀតបានគ្រប់ពេល។",
    "learn-done-action = មើលវិញ្ញាបនបត្ររបស់ខ្ញុំ",
    "learn-questions = សំណួរ { $count }",
    "learn-lessons = មេរៀន { $count }",
    "learn-lessons-done = មេរៀន { $done } ក្នុងចំណោម { $of }",
    "learn-minutes-left = នៅសល់ { $count } នាទី",
    "learn-finished = បានបញ្ចប់ថ្ងៃទី { $day }",
    "learn-show-lessons = មេរៀនរបស់ { $module }",
    "learn-state-done = បានបញ្ចប់",
    "learn-state-now = កំពុងរៀន",
    "learn-state-next = បន្ទាប់",
    "learn-state-later = ពេលក្រោយ",
    "learn-state-locked = មិនទាន់បើក",
    "learn-rules-title = អាន និងចុះហត្ថលេខាលើវិធានប្រើ AI បង្កើតមាតិកា",
    "learn-rules-signed = បានចុះហត្ថលេខាថ្ងៃទី { $day } · កំណែ { $version }",
    "learn-rules-open = កំណែ { $version } · មិនទាន់ចុះហត្ថលេខា",
    "learn-rules-tag = ត្រូវចុះហត្ថលេខា",
    "learn-check-passed = ជាប់៖ ត្រូវ { $score } ក្នុងចំណោម { $of }",
    "learn-check-locked = វាបើកនៅពេលមេរៀនទាំងអស់បានបញ្ចប់",
    "learn-check-valid = វិញ្ញាបនបត្រមានសុពលភាពដល់ថ្ងៃទី { $day }",
    "learn-tag-due = ក្នុង { $days } ថ្ងៃទៀត",
    "learn-tag-due-today = ត្រូវធ្វើថ្ងៃនេះ",
    "learn-tag-overdue = ហួសកំណត់",
    "learn-track-progress = បានបញ្ចប់មេរៀន { $done } ក្នុងចំណោម { $of }",
    "learn-no-tracks = មិនទាន់មានអ្វីត្រូវរៀនទេ",
    "learn-no-tracks-about = មេរៀនដែលបានដំឡើងមិនមានវគ្គសម្រាប់តួនាទីរបស់អ្នកទេ។ សូមសួរការិយាល័យរបស់អ្នក។",
    "learn-others = វគ្គផ្សេងទៀតដែលអ្នកអាចរៀន",
    "learn-untranslated = ជាភាសាអង់គ្លេស",
    "learn-certificate = វិញ្ញាបនបត្រ",
    "learn-certificate-when = អ្នកទទួលបាន ពេលមេរៀន និងកម្រងសំណួរទាំងអស់បានបញ្ចប់ ហើយបានចុះហត្ថលេខាលើវិធាន",
    "learn-requires = ត្រូវមានវិញ្ញាបនបត្រជាមុន៖ { $tracks }",
    "learn-check-locked-module = វានឹងបើក ពេលមេរៀនរបស់ { $code } បានបញ្ចប់",
    "lesson-back-to-learn = ត្រឡប់ទៅទំព័ររៀន",
    "lesson-of-module = មេរៀនក្នុង { $module }",
    "lesson-steps = ជំហានក្នុងមេរៀននេះ",
    "lesson-eyebrow = { $module } · { $lesson }",
    "lesson-step = ជំហានទី { $number } នៃ { $of }",
    "lesson-step-exercise = លំហាត់៖ { $title }",
    "lesson-step-recall = សំណួរចុងក្រោយមួយ",
    "lesson-step-is-done = បានបញ្ចប់",
    "lesson-step-is-later = មកដល់ពេលក្រោយ",
    "lesson-after = ក្រោយមេរៀននេះ អ្នកអាច",
    "lesson-state-done = បានបញ្ចប់",
    "lesson-state-now = អ្នកនៅទីនេះ",
    "lesson-state-later = ពេលក្រោយ",
    "lesson-state-locked = មិនទាន់បើក",
    "lesson-finish = បញ្ចប់មេរៀន",
    "lesson-done-title = ល្អណាស់។ អ្នកបានបញ្ចប់មេរៀននេះហើយ។",
    "lesson-done-module-title = ល្អណាស់។ អ្នកបានបញ្ចប់ម៉ូឌុល { $module } ហើយ។",
    "lesson-done-text = បានរក្សាទុកក្នុងកុំព្យូទ័រនេះហើយ។ អ្នកអាចអានមេរៀននេះម្តងទៀតបានគ្រប់ពេល។",
    "lesson-done-module-text = មេរៀនទាំងអស់ក្នុងម៉ូឌុលនេះបានបញ្ចប់ ហើយបានរក្សាទុកក្នុងកុំព្យូទ័រនេះ។",
    "lesson-done-next = មេរៀនបន្ទាប់",
    "lesson-done-go = បន្តទៅមុខ",
    "lesson-done-again = អានម្តងទៀត",
    "lesson-reference-term = ពាក្យ",
    "lesson-reference-rule = វិធាន",
    "lesson-reference-fact = ការពិត",
    "lesson-reference-as-of = គិតត្រឹម { $date }",
    "lesson-reference-stale = ការពិតនេះដល់ពេលត្រូវពិនិត្យឡើងវិញហើយ។ វាអាចបានផ្លាស់ប្តូរ។",
    "lesson-reference-rules = មើលក្នុងវិធាន",
    "lesson-reference-glossary = មើលក្នុងសទ្ទានុក្រម",
    "lesson-callout-case = ករណីមួយ",
    "lesson-callout-try = សាកល្បងធ្វើ",
    "lesson-callout-rule = វិធាន",
    "lesson-callout-warning = សូមប្រយ័ត្ន",
    "lesson-callout-correction = ការកែតម្រូវ",
    "lesson-table = តារាង អាចរំកិលទៅចំហៀងបាន",
    "lesson-recall-answer = ឆ្លើយ",
    "lesson-recall-choose = សូមជ្រើសរើសចម្លើយមួយជាមុនសិន។",
    "lesson-recall-right = ត្រឹមត្រូវ។",
    "lesson-recall-wrong = មិនទាន់ត្រូវទេ។ សូមអានហេតុផល រួចព្យាយាមម្តងទៀត ឬបន្តទៅមុខ។",
    "lesson-recall-again = ព្យាយាមម្តងទៀត",
    "lesson-recall-yours = ចម្លើយរបស់អ្នក",
    "lesson-recall-option-right = ត្រឹមត្រូវ",
    "lesson-recall-option-wrong = មិនត្រឹមត្រូវ",
    "panel-marks-title = របៀបកំណត់ពិន្ទុជាប់",
    "panel-marks = អ្នកវាយតម្លៃពី 5 ទៅ { NUMBER(15) } នាក់ មើលគ្រប់សំណួរនៃកម្រងសំណួរ។ សម្រាប់សំណួរនីមួយៗ ពួកគេប្រាប់ថា ក្នុងមនុស្ស 100 នាក់ដែលចេះល្មមគ្រប់គ្រាន់ តើប៉ុន្មាននាក់នឹងឆ្លើយត្រូវ។ មធ្យមភាគនៃអ្វីដែលពួកគេប្រាប់ កំណត់ពិន្ទុជាប់។ មុនពេលនោះ ពិន្ទុជាប់គឺបណ្តោះអាសន្ន។",
    "panel-mark = ត្រូវ { $pass } ក្នុងចំណោម { $of }",
    "panel-provisional = បណ្តោះអាសន្ន",
    "panel-set = កំណត់ដោយក្រុមវាយតម្លៃ",
    "panel-set-about = { $judges ->",
    "       *[other] កំណត់ដោយអ្នកវាយតម្លៃ { $judges } នាក់ នៅថ្ងៃ { $when }។ អនុម័តដោយ { $by }។",
    "    }",
    "panel-outdated = សំណួរបានផ្លាស់ប្តូរច្រើន ក្រោយពេលក្រុមវាយតម្លៃ ដូច្នេះពិន្ទុជាប់នោះលែងប្រើទៀតហើយ។ សូមហៅក្រុមថ្មី។",
    "panel-pool = { $count ->",
    "       *[other] មាន { $count } សំណួរត្រូវវាយតម្លៃ",
    "    }",
    "panel-call = ហៅក្រុមវាយតម្លៃ",
    "panel-go-on = បន្តការងាររបស់ក្រុម",
    "panel-earlier = ក្រុមវាយតម្លៃមុនៗ",
    "panel-earlier-of = ក្រុមថ្ងៃ { $when }",
    "panel-state-running = កំពុងធ្វើ",
    "panel-state-approved = បានអនុម័ត",
    "panel-state-closed = បានបិទ",
    "panel-judge-count = { $count ->",
    "        [0] គ្មានអ្នកវាយតម្លៃ",
    "       *[other] អ្នកវាយតម្លៃ { $count } នាក់",
    "    }",
    "panel-definition = នរណាចេះល្មមគ្រប់គ្រាន់?",
    "panel-definition-hint = សូមរៀបរាប់មនុស្សម្នាក់ ដែលអ្នកវាយតម្លៃទាំងអស់អាចស្រមៃឃើញ។ ពាក្យនៅទីនេះគ្រាន់តែជាការចាប់ផ្តើម សូមសរសេរឱ្យត្រូវនឹងការិយាល័យរបស់អ្នក។",
    "panel-definition-start = បុគ្គលិកម្នាក់ដែលបានរៀនចប់មេរៀន ហើយប្រើឧបករណ៍ AI នៅកន្លែងធ្វើការដោយប្រុងប្រយ័ត្ន។ គាត់ដឹងវិធានដែលការពារមនុស្ស ហើយសួរពេលមិនប្រាកដ។ គាត់មិនចេះលម្អិតគ្រប់យ៉ាងទេ។",
    "panel-cancel = បោះបង់",
    "panel-open = បើកក្រុមវាយតម្លៃ",
    "panel-back = ពិន្ទុជាប់ទាំងអស់",
    "panel-of = ក្រុមវាយតម្លៃ៖ { $title }",
    "panel-opened = បានបើកនៅថ្ងៃ { $when } សម្រាប់មាតិកាកំណែ { $version }។",
    "panel-steps = { $count ->",
    "        [0] មានអ្នកវាយតម្លៃចប់គ្រប់គ្រាន់ហើយ។ អាចអនុម័តលទ្ធផលបាន។",
    "       *[other] ត្រូវមានអ្នកវាយតម្លៃ { $count } នាក់ទៀត វាយតម្លៃគ្រប់សំណួរ មុនពេលអនុម័តលទ្ធផល។",
    "    }",
    "panel-judges = អ្នកវាយតម្លៃ",
    "panel-judges-about = សូមជ្រើសតួនាទីផ្សេងៗ និងភាសាទាំងពីរ។ ម្នាក់ៗវាយតម្លៃតែម្នាក់ឯង។ ពេលប្រាំនាក់ចប់ ជុំទីពីរចាប់ផ្តើម៖ ម្នាក់ៗអាចប្តូរគំនិត ក្រោយឃើញអ្វីដែលអ្នកដទៃប្រាប់។",
    "panel-judges-scroll = តារាងអ្នកវាយតម្លៃ។ សូមរំកិលទៅចំហៀង ដើម្បីមើលទាំងអស់។",
    "panel-judges-none = មិនទាន់មានអ្នកវាយតម្លៃ។ សូមបន្ថែមយ៉ាងតិចប្រាំនាក់។",
    "panel-judge = អ្នកវាយតម្លៃ",
    "panel-role = តួនាទី",
    "panel-language = អានជាភាសា",
    "panel-first = ជុំទី 1",
    "panel-second = ជុំទី 2",
    "panel-total = សរុប",
    "panel-of-all = { $part } ក្នុងចំណោម { $whole }",
    "panel-rate-first = វាយតម្លៃ ជុំទី 1",
    "panel-rate-first-of = ជុំទី 1៖ { $name }",
    "panel-rate-second = វាយតម្លៃ ជុំទី 2",
    "panel-rate-second-of = ជុំទី 2៖ { $name }",
    "panel-second-closed = ក្រោយប្រាំនាក់ចប់",
    "panel-add = បន្ថែមអ្នកវាយតម្លៃ",
    "panel-add-name = ឈ្មោះ ឬលេខ",
    "panel-add-name-missing = សូមសរសេរឈ្មោះ ឬលេខ។",
    "panel-add-role = ការងាររបស់គាត់",
    "panel-add-full = ក្រុមនេះមានអ្នកវាយតម្លៃ { NUMBER(15) } នាក់ហើយ។ បន្ថែមទៀតជួយបានតិច។",
    "panel-adding = កំពុងបន្ថែម…",
    "panel-result = លទ្ធផលគិតត្រឹមពេលនេះ",
    "panel-result-none = មិនទាន់មានអ្នកវាយតម្លៃណា វាយតម្លៃគ្រប់សំណួរទេ។",
    "panel-result-cut = កម្រិតកាត់",
    "panel-result-cut-about = មធ្យមភាគនៃសរុបរបស់អ្នកវាយតម្លៃ",
    "panel-result-pass = ដើម្បីជាប់",
    "panel-result-pass-about = តាមសំណួរនៃកម្រងនីមួយៗ បង្គត់ឡើង",
    "panel-result-sd = គម្លាតគំរូ",
    "panel-result-sd-about = អ្នកវាយតម្លៃខុសគ្នាប៉ុន្មាន គិតជាសំណួរក្នុងបញ្ជីទាំងមូល",
    "panel-result-se = កំហុសគំរូ",
    "panel-result-interval = ចន្លោះ { NUMBER(95) } %",
    "panel-result-interval-of = ពី { $low } ដល់ { $high }",
    "panel-result-judges = អ្នកវាយតម្លៃចប់",
    "panel-result-critical = សំណួរអំពីវិធានសំខាន់បំផុតត្រូវឆ្លើយត្រូវទាំងអស់ ទោះពិន្ទុជាប់ប៉ុន្មានក៏ដោយ។",
    "panel-approve = អនុម័តលទ្ធផល",
    "panel-approve-about = ចាប់ពីពេលនោះ កម្រងសំណួរថ្មីប្រើពិន្ទុជាប់នេះ។ កម្រងដែលបានចាប់ផ្តើមហើយ រក្សាពិន្ទុចាស់។ កំណត់ត្រារក្សាទុកអ្នកវាយតម្លៃ តម្លៃ កាលបរិច្ឆេទ និងឈ្មោះនេះ។",
    "panel-approve-name = ឈ្មោះរបស់អ្នក",
    "panel-approve-do = អនុម័ត",
    "panel-approved = { $judges ->",
    "       *[other] អនុម័តដោយ { $by } នៅថ្ងៃ { $when } ជាមួយអ្នកវាយតម្លៃ { $judges } នាក់។",
    "    }",
    "panel-close = បិទក្រុមនេះ",
    "panel-close-about = ក្រុមដែលបិទហើយ មិនអាចបើកវិញបានទេ។ បើលទ្ធផលរបស់វាកំពុងប្រើ វានឹងលែងប្រើសម្រាប់កម្រងសំណួរថ្មី។",
    "panel-close-reason = ហេតុអ្វី?",
    "panel-close-do = បិទ",
    "panel-closed = ក្រុមនេះបានបិទហើយ។",
    "panel-closed-reason = ក្រុមនេះបានបិទហើយ៖ { $reason }",
    "panel-files = ការវាយតម្លៃជាឯកសារ",
    "panel-files-about = អ្នកវាយតម្លៃក៏អាចធ្វើលើក្រដាស ឬក្នុងតារាងកុំព្យូទ័របានដែរ។ ត្រូវបន្ថែមអ្នកវាយតម្លៃខាងលើជាមុនសិន ដោយប្រើឈ្មោះដូចគ្នា។ ជួរឈរគឺ៖",
    "panel-save = រក្សាទុកជា CSV",
    "panel-saving = កំពុងបង្កើតឯកសារ…",
    "panel-read = អានឯកសារ CSV",
    "panel-reading = កំពុងអាន…",
    "panel-read-all = { $count ->",
    "       *[other] បានអានការវាយតម្លៃ { $count }។",
    "    }",
    "panel-refused = { $count ->",
    "       *[other] មិនបានអានអ្វីទេ៖ មាន { $count } ជួរមិនត្រឹមត្រូវ។",
    "    }",
    "panel-refused-line = ជួរទី { $line }៖ { $fault }",
    "panel-refused-more = { $count ->",
    "       *[other] និង { $count } ជួរទៀត",
    "    }",
    "panel-fault-fields = វាមានប្រអប់ច្រើនជាង ឬតិចជាងជួរទីមួយ។",
    "panel-fault-judge = ក្រុមនេះគ្មានអ្នកវាយតម្លៃឈ្មោះនេះទេ។",
    "panel-fault-round = ជុំត្រូវជា 1 ឬ 2។",
    "panel-fault-item = កម្រងសំណួរនេះគ្មានសំណួរបែបនេះទេ។",
    "panel-fault-value = តម្លៃត្រូវពី 0 ដល់ 100 ម្តងប្រាំ។",
    "panel-fault-twice = អ្នកវាយតម្លៃ ជុំ និងសំណួរដដែល មាននៅជួរមុនហើយ។",
    "panel-file-large = ឯកសារនេះធំជាង 1 MB។ សូមជ្រើសឯកសារផ្សេង។",
    "panel-sheet-first = ជុំទី 1",
    "panel-sheet-second = ជុំទី 2",
    "panel-sheet-by = { $name } វាយតម្លៃ",
    "panel-sheet-place = សំណួរទី { $number } នៃ { $of }",
    "panel-sheet-ask = ក្នុងមនុស្ស 100 នាក់ដែលចេះល្មមគ្រប់គ្រាន់ តើប៉ុន្មាននាក់នឹងឆ្លើយត្រូវ?",
    "panel-sheet-keys = គ្រាប់ចុចព្រួញប្តូរម្តងប្រាំ។ Enter ទៅបន្ត។",
    "panel-sheet-value = { $value } ក្នុង 100",
    "panel-sheet-open = មិនទាន់វាយតម្លៃ",
    "panel-sheet-options = ជម្រើស",
    "panel-sheet-picture = សូមស្រមៃមនុស្សនេះ",
    "panel-sheet-said = អ្វីដែលក្រុមបានប្រាប់",
    "panel-sheet-mean = មធ្យម { $mean } ពី { $low } ដល់ { $high }",
    "panel-sheet-yours = អ្នកបានប្រាប់ { $value }",
    "panel-sheet-keep = រក្សា { $value }",
    "panel-sheet-next-open = សំណួរបន្ទាប់ដែលមិនទាន់វាយតម្លៃ",
    "panel-sheet-back = ត្រឡប់ក្រោយ",
    "panel-sheet-next = បន្ទាប់",
    "panel-sheet-leave = ត្រឡប់ទៅក្រុម",
    "panel-sheet-rated = បានវាយតម្លៃ { $part } ក្នុងចំណោម { $whole }",
    "panel-sheet-done-title = បានវាយតម្លៃគ្រប់សំណួរហើយ",
    "panel-sheet-done = សូមអរគុណ។ អ្នកនៅតែអាចត្រឡប់ទៅប្តូរបាន។",
    "panel-sheet-language = សំណួរនៅជាភាសានេះ ព្រោះការបកប្រែមួយនៅខ្វះ។",
    "panel-entry-provisional = ពិន្ទុជាប់នេះបណ្តោះអាសន្ន រហូតដល់ក្រុមអ្នកវាយតម្លៃកំណត់។",
    "panel-entry-set = { $judges ->",
    "       *[other] ពិន្ទុជាប់នេះកំណត់ដោយក្រុមអ្នកវាយតម្លៃ { $judges } នាក់ នៅថ្ងៃ { $when }។",
    "    }",
    "error-panel-unknown = ក្រុម ឬអ្នកវាយតម្លៃនេះ មិនមានក្នុងកុំព្យូទ័រនេះទេ។ សូមត្រឡប់ទៅពិន្ទុជាប់។",
    "error-panel-over = ក្រុមនេះបានចប់ហើយ ដូច្នេះមិនអាចកែអ្វីបានទេ។ អ្វីៗក្នុងនោះនៅរក្សាទុក។",
    "error-panel-running = កម្រងសំណួរនេះមានក្រុមកំពុងធ្វើរួចហើយ។ សូមបញ្ចប់ ឬបិទវាជាមុនសិន។",
    "error-panel-judges = { $left ->",
    "       *[other] ត្រូវមានអ្នកវាយតម្លៃ { $left } នាក់ទៀត វាយតម្លៃគ្រប់សំណួរជាមុនសិន។ អ្វីៗរហូតដល់ឥឡូវបានរក្សាទុកហើយ។",
    "    }",
    "error-panel-round = ជុំទីពីរចាប់ផ្តើម ពេលអ្នកវាយតម្លៃប្រាំនាក់ចប់ជុំទីមួយ។ អ្វីៗរហូតដល់ឥឡូវបានរក្សាទុកហើយ។",
    "error-judge-name = សូមសរសេរឈ្មោះ។",
    "error-judge-taken = អ្នកវាយតម្លៃម្នាក់ទៀតក្នុងក្រុមនេះមានឈ្មោះនេះហើយ។ សូមបន្ថែមអ្វីមួយដើម្បីសម្គាល់។",
    "error-judges-full = ក្រុមនេះមានអ្នកវាយតម្លៃគ្រប់ចំនួនហើយ។ សូមបន្តជាមួយពួកគេ។",
    "error-ratings-unreadable = ឯកសារនេះមិនមែនជាបញ្ជីវាយតម្លៃទេ។ ជួរទីមួយត្រូវមានឈ្មោះជួរឈរ judge, round, item, value។ គ្មានអ្វីផ្លាស់ប្តូរទេ។",
    "paper-title = របាយការណ៍ការត្រៀមខ្លួនផ្នែក AI",
    "paper-about = { $number } គិតត្រឹម { $date }",
    "paper-foot = ការវាយតម្លៃខ្លួនឯង។ មិនមែនជាការបញ្ជាក់ទទួលស្គាល់ ឬការប្រឹក្សាច្បាប់ទេ។",
    "paper-copy-management = ច្បាប់សម្រាប់អ្នកគ្រប់គ្រង៖ មានឈ្មោះ។ សូមរក្សាទុកក្នុងការិយាល័យ។",
    "paper-copy-share-out = ច្បាប់សម្រាប់ចែករំលែក៖ គ្មានឈ្មោះ និងគ្មានតួលេខនៃក្រុមដែលមានតិចជាងប្រាំនាក់។",
    "paper-contents = មាតិកា",
    "paper-section = ផ្នែក",
    "paper-figure = តួលេខ",
    "paper-value = តម្លៃ",
    "paper-text = អត្ថបទ",
    "paper-what = ព័ត៌មាន",
    "paper-grid-figures = តួលេខសំខាន់ៗ",
    "paper-grid-text = អត្ថបទរបាយការណ៍",
    "paper-grid-sign = ការចុះហត្ថលេខា",
    "paper-cover = ក្រប និងវិសាលភាព",
    "paper-cover-office = ការិយាល័យ",
    "paper-cover-units = អង្គភាព",
    "paper-cover-people = ចំនួនបុគ្គលិក",
    "paper-cover-day = តួលេខគិតត្រឹម",
    "paper-cover-since = រយៈពេលចាប់ពី",
    "paper-cover-profile = ប្រភេទការិយាល័យ",
    "paper-cover-instrument = កំណែនៃសំណួរ",
    "paper-cover-rules = កំណែនៃវិធាន",
    "paper-cover-content = កំណែនៃមេរៀន",
    "paper-cover-round = ការវាយតម្លៃថ្ងៃ",
    "paper-cover-assessors = អ្នកវាយតម្លៃ",
    "paper-cover-prepared = រៀបចំដោយ",
    "paper-cover-number = លេខរបាយការណ៍",
    "paper-cover-code = លេខកូដផ្ទៀងផ្ទាត់",
    "paper-cover-copy = ប្រភេទច្បាប់ចម្លង",
    "paper-cover-code-note = លេខកូដផ្ទៀងផ្ទាត់បង្កើតពីតួលេខ និងពាក្យទាំងអស់ក្នុងច្បាប់ចម្លងនេះ។ បើមានអ្វីមួយត្រូវបានកែ លេខកូដមិនត្រូវគ្នាទៀតទេ។ វាមិនបញ្ជាក់ថានរណាបង្កើតរបាយការណ៍ទេ។",
    "paper-profile-uses = U៖ បុគ្គលិកប្រើឧបករណ៍ AI",
    "paper-profile-buys = P៖ ទិញ ឬរៀបចំប្រព័ន្ធ AI",
    "paper-profile-develops = D៖ បង្កើត ឬបង្វឹកប្រព័ន្ធ AI",
    "paper-none-yet = មិនទាន់មាន",
    "paper-chain-bad-title = មិនអាចបញ្ជាក់កំណត់ត្រាបានទេ",
    "paper-chain-bad-text = ហត្ថលេខា ឬតំណភ្ជាប់រវាងកំណត់ត្រាយ៉ាងតិចមួយ ខ្វះ ឬមិនត្រឹមត្រូវ។ កុំពឹងលើរបាយការណ៍នេះ រហូតដល់ដឹងមូលហេតុ។",
    "paper-method = វិធីសាស្ត្រ និងដែនកំណត់",
    "paper-method-self = នេះជាការវាយតម្លៃខ្លួនឯង។ វាមិនមែនជាការបញ្ជាក់ទទួលស្គាល់ មិនមែនជាសវនកម្ម និងមិនមែនជាការប្រឹក្សាច្បាប់ទេ។",
    "paper-method-answer = សំណួរនីមួយៗឆ្លើយពី 0 (គ្មាន) ដល់ 4 (វាស់វែង និងកែលម្អ)។ អ្នកវាយតម្លៃពីរនាក់ឆ្លើយដោយឡែកមុន ហើយចម្លើយដែលព្រមព្រៀងគ្នាត្រូវរាប់។",
    "paper-method-evidence = ចម្លើយ 3 ឬ 4 រាប់ជា 2 បើគ្មានភស្តុតាង។ សម្រាប់ 4 ភស្តុតាងចាស់ជាង 12 ខែ ចាត់ទុកថាគ្មាន។",
    "paper-method-score = ពិន្ទុនៃវិស័យ គឺជាមធ្យមនៃចម្លើយ គិតជាភាគរយ។ ពិន្ទុសរុបថ្លឹងវិស័យតាមប្រភេទការិយាល័យ ហើយវិស័យដែលមិនពាក់ព័ន្ធមិនរាប់ទេ។",
    "paper-method-gates = លក្ខខណ្ឌចាំបាច់ដប់ ត្រូវការចម្លើយ 2 ឡើងទៅ។ ពេលណាមានមួយនៅបើក កម្រិតខ្ពស់បំផុតគឺ «កំពុងអភិវឌ្ឍ» ទោះពិន្ទុប៉ុន្មានក៏ដោយ។",
    "paper-method-bands = កម្រិត៖ មិនទាន់ចាប់ផ្តើម 0 ដល់ 19 កំពុងចាប់ផ្តើម 20 ដល់ 39 កំពុងអភិវឌ្ឍ 40 ដល់ 59 មានការគ្រប់គ្រង 60 ដល់ 79 នាំមុខ 80 ដល់ 100។ កម្រិតខ្ពស់ពីរ ត្រូវការលក្ខខណ្ឌចាំបាច់រឹងមាំជាង និងគ្មានវិស័យខ្សោយ។",
    "paper-method-confidence = ភាពជឿជាក់ គឺជាចំណែកចម្លើយដែលមានភស្តុតាងថ្មី៖ ទាប ក្រោម 40 % មធ្យម ពី 40 % ខ្ពស់ ពី 70 %។",
    "paper-method-compare = ការវាយតម្លៃពីរប្រៀបធៀបគ្នា តែពេលសំណួរ ប្រភេទការិយាល័យ និងទម្ងន់ដូចគ្នាប៉ុណ្ណោះ។",
    "paper-method-choice = កម្រិតព្រំដែន គឺជាជម្រើសនៃឧបករណ៍នេះ។ វាមិនត្រូវបានបញ្ជាក់តាមស្ថិតិទេ។",
    "paper-method-share = ភាគរយនៃមនុស្សត្រូវបង្គត់ចុះក្រោម ដូច្នេះមិនដែលដល់កម្រិតដោយសារការបង្គត់ទេ។",
    "paper-method-small = គុណភាពនៃការរៀនមិនដាក់បង្ហាញ បើមានមនុស្សតិចជាងប្រាំនាក់។ ច្បាប់សម្រាប់ចែករំលែក លាក់ក្រុមទាំងអស់ដែលមានតិចជាងប្រាំនាក់។",
    "paper-method-overdue = មនុស្សម្នាក់ហួសកំណត់ ពេលថ្ងៃកំណត់ និងថ្ងៃអនុគ្រោះបានកន្លងផុត។ ក្រោយ 30 ថ្ងៃ ការិយាល័យគួរដកសិទ្ធិប្រើឧបករណ៍ AI ហើយ Sala គ្រាន់តែរាយការណ៍ប៉ុណ្ណោះ។",
    "paper-method-proves = កំណត់ត្រាបញ្ជាក់ថា កំណត់ត្រានីមួយៗមកពីកុំព្យូទ័រយួរដៃដែលមានឈ្មោះក្នុងនោះ ហើយមិនត្រូវបានកែក្រោយពេលនោះទេ។",
    "paper-method-not = វាមិនបញ្ជាក់ថានរណាអង្គុយនៅក្តារចុច ថានាឡិកាត្រឹមត្រូវ ថាចម្លើយជារបស់បុគ្គលនោះផ្ទាល់ ឬថាគ្មានអ្វីបាត់នៅចុងកំណត់ត្រារបស់កុំព្យូទ័រទេ។",
    "paper-signoff = ការចុះហត្ថលេខាអនុម័ត",
    "paper-signoff-about = ពេលចុះហត្ថលេខា អ្នកបញ្ជាក់អ្វីដែលសរសេរក្បែរឈ្មោះអ្នក និងបញ្ជាក់ថាបានអានផ្នែកទី 13។",
    "paper-signoff-next = ការពិនិត្យលើកក្រោយ",
    "paper-sign-step = ដំណាក់កាល",
    "paper-sign-meaning = អត្ថន័យ",
    "paper-sign-name = ឈ្មោះ និងតួនាទី",
    "paper-sign-signature = ហត្ថលេខា",
    "paper-sign-date = កាលបរិច្ឆេទ",
    "paper-sign-prepared = រៀបចំ",
    "paper-sign-prepared-means = តួលេខមកពីបញ្ជីរបស់ការិយាល័យ តាមស្ថានភាពនៅថ្ងៃរបាយការណ៍។",
    "paper-sign-reviewed = ពិនិត្យ",
    "paper-sign-reviewed-means = ចម្លើយ និងភស្តុតាងត្រូវបានពិនិត្យដោយអ្នកដែលមិនបានផ្តល់ចម្លើយទាំងនោះ។",
    "paper-sign-approved = អនុម័ត",
    "paper-sign-approved-means = ការិយាល័យទទួលយកលទ្ធផល ហើយនឹងអនុវត្តផែនការសកម្មភាព។",
    "unit-minutes = { $count } នាទី",
    "unit-day-and-time = { $day } ម៉ោង { $time }",
    "part-saved = បានរក្សាទុកក្នុងកុំព្យូទ័រនេះ",
    "part-saving = កំពុងរក្សាទុក…",
    "part-not-saved = មិនទាន់បានរក្សាទុកទេ",
    "part-loading = សូមរង់ចាំបន្តិច…",
    "part-error-title = មិនបានសម្រេចទេ",
    "part-error-kept = ចម្លើយរបស់អ្នកនៅលើអេក្រង់ដដែល។ គ្មានអ្វីបាត់បង់ទេ។",
    "part-optional = មិនតម្រូវ",
    "part-unreviewed = អ្នកមានភាសាខ្មែរជាភាសាកំណើតមិនទាន់បានពិនិត្យការបកប្រែនេះទេ។ បើប្រយោគណាមិនច្បាស់ សូមយកអត្ថបទភាសាអង់គ្លេសជាគោល។",
    "part-tag-done = បានបញ្ចប់",
    "part-dismiss = បិទសារនេះ",
    "part-untranslated = ផ្នែកនេះមិនទាន់មានជាភាសាខ្មែរ។ អ្នកកំពុងអានវាជាភាសាអង់គ្លេស។",
    "paste-title = អាចបិទភ្ជាប់អត្ថបទនេះបានទេ?",
    "paste-lead = សូមជ្រើសរើសឧបករណ៍ រួចប្រាប់ថាជាទិន្នន័យប្រភេទណា ឬឱ្យ Sala មើលអត្ថបទរបស់អ្នក។ អ្វីៗទាំងអស់ធ្វើក្នុងកុំព្យូទ័រនេះ។",
    "paste-tool = តើអ្នកចង់ប្រើឧបករណ៍ណា?",
    "paste-way = តើអ្នកចង់ដាក់អ្វីចូល?",
    "paste-way-class = ខ្ញុំស្គាល់ថ្នាក់ទិន្នន័យ",
    "paste-way-class-about = អ្នកជ្រើសរើសថ្នាក់ទិន្នន័យ ហើយទទួលចម្លើយភ្លាម។",
    "paste-way-text = មើលអត្ថបទរបស់ខ្ញុំ",
    "paste-way-text-about = Sala សម្គាល់អ្វីដែលមើលទៅផ្ទាល់ខ្លួន ឬសម្ងាត់ ហើយបង្កើតអត្ថបទដែលមានពាក្យជំនួស។",
    "paste-data = តើវាជាទិន្នន័យថ្នាក់ណា?",
    "paste-answer = ចម្លើយ",
    "paste-answer-empty = សូមជ្រើសរើសឧបករណ៍ និងថ្នាក់ទិន្នន័យ។ ចម្លើយចេញភ្លាម។",
    "paste-answer-pair = { $data } ចូលក្នុង { $tool }",
    "paste-rules = វិធានដែលជាមូលដ្ឋាននៃចម្លើយនេះ",
    "paste-text = អត្ថបទរបស់អ្នក",
    "paste-text-private = អត្ថបទនេះមិនត្រូវបានរក្សាទុក ហើយមិនត្រូវបានផ្ញើទៅណាទេ។ ការពិនិត្យនេះរកឃើញតែលំនាំទូទៅ អ្នកជាអ្នកសម្រេច។",
    "paste-text-count = { $count } ក្នុងចំណោម { $limit } តួអក្សរ",
    "paste-text-long = អត្ថបទនេះវែងពេក។ សូមប្រើផ្នែកខ្លីជាងនេះ។",
    "paste-text-tool-first = សូមជ្រើសរើសឧបករណ៍ជាមុនសិន។",
    "paste-check = ពិនិត្យក្នុងកុំព្យូទ័រនេះ",
    "paste-checking = កំពុងពិនិត្យ…",
    "paste-clear = លុបអត្ថបទ",
    "paste-changed = អ្នកបានកែអត្ថបទ ឬប្តូរឧបករណ៍។ សូមពិនិត្យម្តងទៀត ដើម្បីឃើញចម្លើយ។",
    "paste-found = អ្វីដែលរកឃើញ",
    "paste-found-count = { $count ->",
    "        [0] រកមិនឃើញអ្វីទេ",
    "       *[other] រកឃើញ { $count } កន្លែង",
    "    }",
    "paste-found-none = ការពិនិត្យរកមិនឃើញលំនាំទូទៅទេ។ នេះមិនមែនជាភស្តុតាងទេ៖ សូមអានអត្ថបទម្តងទៀត មុនសម្រេច។",
    "paste-found-text = អត្ថបទរបស់អ្នក និងអ្វីដែលរកឃើញ",
    "paste-class = អត្ថបទនេះមើលទៅដូចជា { $code } { $name }។",
    "paste-replaced = អត្ថបទដដែល ដោយប្រើពាក្យជំនួស",
    "paste-replaced-answer = ពេលប្រើពាក្យជំនួស៖ { $answer }។ សូមអានម្តងទៀត៖ ការពិនិត្យអាចមើលរំលង។",
    "paste-replaced-copy = ចម្លងអត្ថបទដែលមានពាក្យជំនួស",
    "paste-kind-password = ពាក្យសម្ងាត់ លេខ PIN ឬកូនសោ",
    "paste-kind-bank-account = គណនីធនាគារ",
    "paste-kind-passport = លេខលិខិតឆ្លងដែន",
    "paste-kind-email = អាសយដ្ឋានអ៊ីមែល",
    "paste-kind-birth-date = ថ្ងៃកំណើត",
    "paste-kind-date = កាលបរិច្ឆេទ",
    "paste-kind-money = ចំនួនប្រាក់",
    "paste-kind-phone = លេខទូរសព្ទ",
    "paste-kind-national-id = លេខអត្តសញ្ញាណប័ណ្ណ",
    "paste-kind-name = ឈ្មោះមនុស្ស",
    "paste-kind-health-word = ពាក្យអំពីសុខភាព",
    "paste-kind-marking = សញ្ញាសម្ងាត់ ឬមិនទាន់សាធារណៈ",
    "people-welcome = សូមស្វាគមន៍",
    "people-welcome-lead = រៀនប្រើ AI ដោយសុវត្ថិភាពនៅកន្លែងធ្វើការ តាមល្បឿនរបស់អ្នក ដោយមិនត្រូវការអ៊ីនធឺណិត។",
    "people-choose-language = សូមជ្រើសរើសភាសា",
    "people-change-later = អ្នកអាចប្តូរភាសាបានគ្រប់ពេល។",
    "people-about-you = អំពីអ្នក",
    "people-about-you-lead = ព័ត៌មាននេះមានក្នុងកំណត់ត្រា និងវិញ្ញាបនបត្ររបស់អ្នក។ វានៅតែក្នុងកុំព្យូទ័រនេះ។",
    "people-who = តើអ្នកជានរណា?",
    "people-who-lead = សូមជ្រើសរើសឈ្មោះរបស់អ្នក ដើម្បីបន្តពីកន្លែងដែលអ្នកបានឈប់។",
    "people-add = បន្ថែមអ្នកប្រើម្នាក់ទៀត",
    "people-add-title = បន្ថែមអ្នកប្រើ",
    "people-name-latin = ឈ្មោះជាអក្សរឡាតាំង",
    "people-name-latin-hint = ឧទាហរណ៍៖ Sok Dara",
    "people-name-khmer = ឈ្មោះជាអក្សរខ្មែរ",
    "people-name-khmer-hint = ឧទាហរណ៍៖ សុខ ដារ៉ា",
    "people-names-hint = សូមសរសេរឈ្មោះយ៉ាងតិចមួយ។ បើអ្នកសរសេរទាំងពីរ វិញ្ញាបនបត្រនឹងប្រើទាំងពីរ។",
    "people-staff-number = លេខបុគ្គលិក",
    "people-staff-number-hint = បើការិយាល័យរបស់អ្នកមានលេខនេះ",
    "people-unit = អង្គភាព",
    "people-unit-hint = នាយកដ្ឋាន ផ្នែក ឬក្រុមរបស់អ្នក",
    "people-role = តើអ្នកធ្វើការអ្វី?",
    "people-role-missing = សូមជ្រើសរើសការងាររបស់អ្នក។",
    "people-lock-title = ការចាក់សោអេក្រង់",
    "people-lock-about = បើមាន PIN សហការីមិនអាចបើកកំណត់ត្រារបស់អ្នកដោយច្រឡំទេ។ វាគ្រាន់តែជាការចាក់សោអេក្រង់ប៉ុណ្ណោះ៖ វាមិនអ៊ិនគ្រីបអ្វីទេ។",
    "people-pin = លេខ PIN ពី 4 ដល់ 12 ខ្ទង់",
    "people-pin-again = លេខ PIN ដដែលម្តងទៀត",
    "people-pin-differs = លេខ PIN ទាំងពីរមិនដូចគ្នាទេ។ សូមវាយម្តងទៀត។",
    "people-pin-of = លេខ PIN របស់ { $name }",
    "people-pin-forgotten = ភ្លេច PIN មែនទេ? គ្មានអ្វីបាត់បង់ទេ៖ កំណត់ត្រារបស់អ្នកនៅក្នុងកុំព្យូទ័រនេះ។ សូមសុំជំនួយពីការិយាល័យរបស់អ្នក។",
    "people-pin-wait = សូមរង់ចាំ { $seconds } វិនាទីទៀត។",
    "people-enter = បើកមេរៀនរបស់ខ្ញុំ",
    "people-start = ចាប់ផ្តើមរៀន",
    "people-locked = PIN",
    "people-faults = នៅខ្វះ { $count } ចំណុច។ សូមមើលខាងក្រោម។",
    "people-details = ព័ត៌មានរបស់ខ្ញុំ",
    "people-details-saved = ព័ត៌មានរបស់អ្នកបានរក្សាទុកក្នុងកុំព្យូទ័រនេះហើយ។",
    "people-pin-now = មានលេខ PIN ហើយ",
    "people-pin-none = គ្មានលេខ PIN",
    "people-pin-set = កំណត់លេខ PIN",
    "people-pin-change = ប្តូរលេខ PIN",
    "people-pin-remove = លុបលេខ PIN",
    "people-pin-old = លេខ PIN បច្ចុប្បន្ន",
    "people-pin-new = លេខ PIN ថ្មី ពី 4 ដល់ 12 ខ្ទង់",
    "people-pin-saved = លេខ PIN បានរក្សាទុកហើយ។",
    "people-pin-removed = លេខ PIN បានលុបហើយ។",
    "preview-person = អ្នកនិពន្ធ",
    "preview-unit = មើលជាមុន",
    "preview-title = Sala៖ មើលជាមុន",
    "preview-mistakes = Sala៖ មានកំហុស { $count } ក្នុងមេរៀន។ នេះជាច្បាប់ចុងក្រោយដែលត្រឹមត្រូវ",
    "frame-questions = សំណួរ",
    "questions-title = សំណួរ",
    "questions-lead = សំណួរក្នុងកម្រងសំណួរដំណើរការល្អប៉ុណ្ណា និងត្រូវឆ្លើយត្រូវប៉ុន្មានទើបជាប់។",
    "questions-parts = ផ្នែកនៃទំព័រនេះ",
    "questions-part-figures = តួលេខ",
    "questions-part-marks = ពិន្ទុជាប់",
    "questions-counts-title = មានតែចំនួន",
    "questions-counts = គ្មានឈ្មោះមនុស្សនៅទីនេះទេ។ រាប់តែលើកដំបូងនៃកម្រងសំណួរនីមួយៗ។ តួលេខដែលមានចម្លើយតិចជាងប្រាំ ត្រូវបានលាក់។",
    "questions-empty-title = មិនទាន់មាននរណាធ្វើកម្រងសំណួរ",
    "questions-empty = ពេលមនុស្សក្នុងកុំព្យូទ័រនេះធ្វើកម្រងសំណួរចប់ តួលេខនឹងបង្ហាញនៅទីនេះ។",
    "questions-check = កម្រងសំណួរ",
    "questions-check-all = កម្រងសំណួរទាំងអស់",
    "questions-filter = សំណួរណាខ្លះ?",
    "questions-show-all = ទាំងអស់",
    "questions-show-mend = ត្រូវកែ",
    "questions-show-data = មានចម្លើយគ្រប់គ្រាន់",
    "questions-none-shown = គ្មានសំណួរត្រូវនឹងជម្រើសនេះទេ។",
    "questions-checks = កម្រងសំណួរ",
    "questions-checks-scroll = តារាងកម្រងសំណួរ។ សូមរំកិលទៅចំហៀង ដើម្បីមើលទាំងអស់។",
    "questions-people = ចំនួនមនុស្ស",
    "questions-passed = ជាប់នៅលើកដំបូង",
    "questions-median = ពិន្ទុមេដ្យាន",
    "questions-hidden = លាក់៖ តិចជាងប្រាំនាក់",
    "questions-mend = អ្វីត្រូវកែមុនគេ",
    "questions-mend-about = អ្វីបន្ទាន់ជាងគេនៅខាងលើ។ មានតែសំណួរដែលមានចម្លើយយ៉ាងតិច { NUMBER(30) } ប៉ុណ្ណោះ អាចនៅទីនេះ។",
    "questions-mend-none-title = មិនទាន់មានអ្វីត្រូវកែ",
    "questions-mend-none = គ្មានសំណួរណាដែលមានចម្លើយគ្រប់គ្រាន់ មានបញ្ហាដែលតួលេខអាចបង្ហាញបានទេ។",
    "questions-mend-more = { $count ->",
    "       *[other] បង្ហាញ { $count } ទៀត",
    "    }",
    "questions-reason-check-key = ពិនិត្យចម្លើយត្រឹមត្រូវមុនគេ",
    "questions-reason-check-key-about = អ្នកដែលចេះច្រើន បែរជាឆ្លើយខុស។ ចម្លើយដែលកំណត់ថាត្រូវ អាចខុស ឬជម្រើសពីរអាចត្រូវ។",
    "questions-reason-language-gap = ពិនិត្យការបកប្រែ",
    "questions-reason-language-gap-about = វាពិបាកជាងខ្លាំងក្នុងភាសាមួយ បើធៀបនឹងភាសាមួយទៀត។",
    "questions-reason-hard = ពិបាកណាស់",
    "questions-reason-hard-about = ក្នុង 100 នាក់ ឆ្លើយត្រូវតិចជាង { NUMBER(30) }។ តើបានបង្រៀនហើយឬនៅ? តើច្បាស់ឬទេ?",
    "questions-reason-weak = ប្រាប់បានតិច",
    "questions-reason-weak-about = អ្នកចេះ និងអ្នកមិនចេះ ឆ្លើយប្រហែលគ្នា។",
    "questions-reason-idle-option = ជម្រើសគ្មានអ្នកយក",
    "questions-reason-idle-option-about = ស្ទើរតែគ្មាននរណាជ្រើសជម្រើសខុសមួយ។ សូមសរសេរជម្រើសល្អជាងនេះ។",
    "questions-list = សំណួរម្តងមួយ",
    "questions-list-about = r ប្រាប់ថា អ្នកដែលធ្វើផ្នែកផ្សេងបានល្អ ក៏ឆ្លើយសំណួរនេះត្រូវដែរឬទេ។ សំណួរងាយអំពីវិធានសំខាន់បំផុត គឺត្រឹមត្រូវហើយ។",
    "questions-list-scroll = តារាងសំណួរ។ សូមរំកិលទៅចំហៀង ដើម្បីមើលទាំងអស់។",
    "questions-list-more = { $count ->",
    "       *[other] បង្ហាញ { $count } សំណួរទៀត",
    "    }",
    "questions-item = សំណួរ",
    "questions-answers = ចម្លើយ",
    "questions-p = ឆ្លើយត្រូវ",
    "questions-r = r",
    "questions-wrong = ជម្រើសខុស",
    "questions-seconds = វិនាទី",
    "questions-languages = តាមភាសា",
    "questions-findings = អ្វីដែលរកឃើញ",
    "questions-amount-too-few = ទិន្នន័យមិនគ្រប់គ្រាន់",
    "questions-amount-provisional = បណ្តោះអាសន្ន",
    "questions-amount-usable = អាចប្រើបាន",
    "questions-ease-hard = ពិបាក",
    "questions-ease-middle = មធ្យម",
    "questions-ease-easy = ងាយ",
    "questions-r-good = ល្អ",
    "questions-r-fair = ល្មម",
    "questions-r-marginal = ជិតខ្សោយ",
    "questions-r-weak = ខ្សោយ",
    "questions-r-negative = អវិជ្ជមាន",
    "questions-option = { $option }៖ { $share }",
    "questions-option-open = មិនបានឆ្លើយ៖ { $share }",
    "questions-option-idle = តិចជាង { NUMBER(5) } %",
    "questions-language = { $language }៖ { $share } នៃ { $answers }",
    "questions-language-en = ភាសាអង់គ្លេស",
    "questions-language-km = ភាសាខ្មែរ",
    "questions-critical = វិធានសំខាន់បំផុត",
    "questions-none = –",
    "questions-no-figure = គ្មានតួលេខ",
    "questions-objectives = តាមវត្ថុបំណង",
    "questions-objectives-scroll = តារាងវត្ថុបំណង។ សូមរំកិលទៅចំហៀង ដើម្បីមើលទាំងអស់។",
    "questions-objective = វត្ថុបំណង",
    "questions-in-bank = សំណួរ",
    "questions-to-mend = ត្រូវកែ",
    "questions-export = រក្សាទុកជា CSV",
    "questions-export-about = ឯកសារនេះមានចំនួនសម្រាប់សំណួរនីមួយៗ ហើយគ្មានឈ្មោះទេ។ ការិយាល័យអាចដាក់ឯកសារបែបនេះបញ្ចូលគ្នា។",
    "questions-saving = កំពុងបង្កើតឯកសារ…",
    "readiness-title = ការត្រៀមខ្លួន",
    "readiness-lead = { $track }។ វិធានកំណែ { $version }។ គិតត្រឹមថ្ងៃ { $date }។",
    "readiness-partial-title = របាយការណ៍ដំបូង មិនទាន់ពេញលេញ",
    "readiness-partial = របាយការណ៍នេះដឹងតែអ្វីដែលកុំព្យូទ័រនេះបានកត់ត្រា៖ លក្ខខណ្ឌ G2 តាមហត្ថលេខា និងលក្ខខណ្ឌ G5 តាមវិញ្ញាបនបត្រ។ លក្ខខណ្ឌប្រាំបីផ្សេងទៀត និងវិស័យទាំងដប់ពីរ ត្រូវការការវាយតម្លៃពេញលេញ។",
    "readiness-seen = អ្នកណាក៏ដោយដែលប្រើកុំព្យូទ័រនេះ អាចមើលទំព័រនេះបាន។ ផ្នែកសម្រាប់អ្នកគ្រប់គ្រង ដែលការពារដោយឃ្លាសម្ងាត់ នឹងមាននៅពេលក្រោយ។",
    "readiness-empty-title = មិនទាន់មាននរណាចាប់ផ្តើម",
    "readiness-empty = ពេលមនុស្សក្នុងកុំព្យូទ័រនេះរៀន ធ្វើកម្រងសំណួរ និងចុះហត្ថលេខាលើវិធាន តួលេខនឹងបង្ហាញនៅទីនេះ។",
    "readiness-to-learn = ទៅរៀន",
    "readiness-band-title = លក្ខខណ្ឌទាំងពីរនេះអនុញ្ញាតដល់កម្រិតណា",
    "readiness-band-not-started = មិនទាន់ចាប់ផ្តើម",
    "readiness-band-starting = កំពុងចាប់ផ្តើម",
    "readiness-band-developing = កំពុងអភិវឌ្ឍ",
    "readiness-band-managed = មានការគ្រប់គ្រង",
    "readiness-band-leading = នាំមុខ",
    "readiness-band-ceiling = កម្រិតខ្ពស់បំផុតឥឡូវនេះ",
    "readiness-band-within = ក្នុងកម្រិតអនុញ្ញាត",
    "readiness-band-above = លើសកម្រិតអនុញ្ញាត",
    "readiness-band-training = ខ្ពស់បំផុតត្រឹម «{ $band }» រហូតដល់ { NUMBER(80) } % មានវិញ្ញាបនបត្រមូលដ្ឋានដែលមានសុពលភាព។ ឥឡូវនេះមាន { $percent }។",
    "readiness-band-rules = ខ្ពស់បំផុតត្រឹម «{ $band }» រហូតដល់ { NUMBER(80) } % បានចុះហត្ថលេខាលើវិធាន។ ឥឡូវនេះមាន { $percent }។",
    "readiness-band-open = លក្ខខណ្ឌទាំងពីរនេះលែងកំណត់ការិយាល័យទៀតហើយ។ លក្ខខណ្ឌ និងវិស័យផ្សេងទៀតកំណត់កម្រិត។",
    "readiness-gates = លក្ខខណ្ឌចាំបាច់",
    "readiness-gate-g2 = G2 វិធានជាធរមាន",
    "readiness-gate-g5 = G5 ការបណ្តុះបណ្តាលមូលដ្ឋាន",
    "readiness-gate-g2-about = { $percent } បានចុះហត្ថលេខាលើវិធានជាធរមាន។",
    "readiness-gate-g5-about = { $percent } មានវិញ្ញាបនបត្រមូលដ្ឋានដែលមានសុពលភាព។",
    "readiness-gate-value = តម្លៃ { $value } ក្នុងចំណោម { NUMBER(4) }",
    "readiness-gate-met = បានបំពេញ",
    "readiness-gate-missing = មិនទាន់បំពេញ",
    "readiness-figures = តួលេខសំខាន់",
    "readiness-figure-people = ចំនួនមនុស្ស",
    "readiness-figure-certified = មានវិញ្ញាបនបត្រមានសុពលភាព",
    "readiness-figure-signed = បានចុះហត្ថលេខាលើវិធាន",
    "readiness-figure-overdue = ហួសកំណត់ ឬផុតកំណត់",
    "readiness-of = { $part } ក្នុងចំណោម { $whole }",
    "readiness-coverage = ការបណ្តុះបណ្តាលមូលដ្ឋានតាមអង្គភាព",
    "readiness-coverage-about = មនុស្សម្នាក់រាប់តែម្តង។ លំនាំ និងលេខបង្ហាញស្ថានភាព។",
    "readiness-coverage-everyone = ទាំងអស់គ្នា",
    "readiness-table = បង្ហាញជាតារាង",
    "readiness-unit = អង្គភាព",
    "readiness-people = ចំនួនមនុស្ស",
    "readiness-certified = មានវិញ្ញាបនបត្រ",
    "readiness-standing = ស្ថានភាព",
    "readiness-standing-valid = មានសុពលភាព",
    "readiness-standing-expiring = ផុតកំណត់ក្នុង { NUMBER(30) } ថ្ងៃ",
    "readiness-standing-in-progress = កំពុងដំណើរការ",
    "readiness-standing-not-started = មិនទាន់ចាប់ផ្តើម",
    "readiness-standing-overdue = ហួសកំណត់",
    "readiness-standing-expired = ផុតកំណត់",
    "readiness-attestation = ហត្ថលេខាលើវិធាន",
    "readiness-attestation-about = វិធានកំណែ { $version }",
    "readiness-signed = បានចុះហត្ថលេខា",
    "readiness-stale = តែកំណែចាស់",
    "readiness-unsigned = មិនទាន់ចុះហត្ថលេខា",
    "readiness-quality = គុណភាពនៃការរៀន",
    "readiness-quality-hidden = តួលេខទាំងនេះបង្ហាញ ពេលមនុស្សយ៉ាងតិចប្រាំនាក់បានធ្វើកម្រងសំណួរ។ មុនពេលនោះ វាអាចចង្អុលទៅមនុស្សម្នាក់។",
    "readiness-quality-now = { $count ->",
    "        [0] មិនទាន់មាននរណាធ្វើទេ។",
    "       *[other] មាន { $count } នាក់បានធ្វើហើយ។",
    "    }",
    "readiness-quality-first = ជាប់នៅលើកដំបូង",
    "readiness-quality-median = ពិន្ទុមេដ្យាននៃលើកដំបូង",
    "readiness-quality-sat = អ្នកដែលបានធ្វើកម្រងសំណួរ",
    "readiness-quality-weakest = វត្ថុបំណងខ្សោយបំផុតក្នុងលើកដំបូង",
    "readiness-objective = វត្ថុបំណង",
    "readiness-right = ចម្លើយត្រឹមត្រូវ",
    "readiness-list = បញ្ជីឈ្មោះ",
    "readiness-list-about = អ្នកហួសកំណត់នៅខាងលើ។",
    "readiness-list-scroll = តារាងឈ្មោះ។ សូមរំកិលទៅចំហៀង ដើម្បីមើលទាំងអស់។",
    "readiness-name = ឈ្មោះ",
    "readiness-date = កាលបរិច្ឆេទ",
    "readiness-due = ដល់កំណត់ { $date }",
    "readiness-until = មានសុពលភាពដល់ { $date }",
    "readiness-ended = ផុតកំណត់ { $date }",
    "readiness-lessons = មេរៀន",
    "readiness-rules = វិធាន",
    "readiness-list-more = { $count ->",
    "       *[other] បង្ហាញ { $count } នាក់ទៀត",
    "    }",
    "readiness-export = នាំចេញរបាយការណ៍",
    "readiness-export-about = ឯកសារនេះមានឈ្មោះមនុស្ស។ សូមចែករំលែកដោយប្រុងប្រយ័ត្ន។",
    "readiness-export-pdf = រក្សាទុកជា PDF",
    "readiness-export-xlsx = រក្សាទុកជា XLSX",
    "readiness-saving = កំពុងបង្កើតឯកសារ…",
    "record-title = កំណត់ត្រារបស់ខ្ញុំ",
    "record-person = { $name } · { $unit }",
    "record-due = អ្វីដែលដល់កំណត់បន្ទាប់",
    "record-due-none = ឥឡូវនេះគ្មានអ្វីដល់កំណត់ទេ។ ធ្វើបានល្អ។",
    "record-due-first = សូមបញ្ចប់មុនថ្ងៃ { $date }",
    "record-due-renewal = វិញ្ញាបនបត្រផុតកំណត់នៅថ្ងៃ { $date }",
    "record-due-later = នៅមានពេល",
    "record-due-soon = ជិតដល់កំណត់",
    "record-due-overdue = ហួសកំណត់",
    "record-to-learn = ទៅរៀន",
    "record-certificates = វិញ្ញាបនបត្រ",
    "record-certificates-none = មិនទាន់មានវិញ្ញាបនបត្រ",
    "record-certificates-none-about = អ្នកទទួលបានវិញ្ញាបនបត្រ ពេលអ្នកបានបញ្ចប់មេរៀន ធ្វើកម្រងសំណួរជាប់ និងចុះហត្ថលេខាលើវិធាន។",
    "record-certificate-number = លេខ { $number }",
    "record-certificate-issued = ចេញនៅថ្ងៃ { $date }",
    "record-certificate-until = មានសុពលភាពដល់ថ្ងៃ { $date }",
    "record-certificate-ended = ផុតកំណត់នៅថ្ងៃ { $date }",
    "record-certificate-valid = មានសុពលភាព",
    "record-certificate-expired = ផុតកំណត់",
    "record-certificate-score = ចម្លើយត្រឹមត្រូវ { $score } ក្នុងចំណោម { $of }",
    "record-self-issued = ចេញដោយខ្លួនឯង",
    "record-self-issued-about = ចេញដោយខ្លួនឯង មានន័យថា៖ កុំព្យូទ័រនេះបានបង្កើត និងចុះហត្ថលេខាលើវា ហើយការិយាល័យរបស់អ្នកមិនទាន់បានបញ្ជាក់ទេ។",
    "record-certificate-save = រក្សាទុកជា PDF",
    "record-certificate-en = អង់គ្លេស",
    "record-certificate-km = ខ្មែរ",
    "record-certificate-both = ទាំងពីរភាសា",
    "record-attempts = កម្រងសំណួរដែលបានធ្វើ",
    "record-attempts-none = អ្នកមិនទាន់បានធ្វើកម្រងសំណួរទេ។",
    "record-attempt-score = ចម្លើយត្រឹមត្រូវ",
    "record-attempt-critical = សំណួរសំខាន់បំផុត",
    "record-of = { $part } ក្នុងចំណោម { $whole }",
    "record-passed = ជាប់",
    "record-not-passed = មិនទាន់ជាប់",
    "record-objectives = អ្នកចេះវត្ថុបំណងនីមួយៗកម្រិតណា",
    "record-objectives-about = ចម្លើយត្រឹមត្រូវក្នុងកម្រងសំណួរទាំងអស់របស់អ្នក ដោយចាប់ផ្តើមពីចំណុចខ្សោយបំផុត។",
    "record-objectives-none = ចម្លើយត្រឹមត្រូវតាមវត្ថុបំណងនីមួយៗ នឹងនៅទីនេះ បន្ទាប់ពីកម្រងសំណួរលើកដំបូងរបស់អ្នក។",
    "record-objective = វត្ថុបំណង",
    "record-signatures = អ្វីដែលខ្ញុំបានចុះហត្ថលេខា",
    "record-signatures-none = អ្នកមិនទាន់បានចុះហត្ថលេខាលើវិធានទេ។",
    "record-signature = វិធានប្រើ AI បង្កើតមាតិកា កំណែ { $version }",
    "record-signature-line = ចុះហត្ថលេខានៅថ្ងៃ { $date } បង្ហាញជាភាសា { $language }",
    "record-to-rules = ទៅកាន់វិធាន",
    "record-history = ប្រវត្តិ",
    "record-history-none = ប្រវត្តិរបស់អ្នកនៅទទេ។ វាចាប់ផ្តើមពីមេរៀនដំបូងរបស់អ្នក។",
    "record-history-more = បង្ហាញទាំង { $count } ថ្ងៃ",
    "record-entry-joined = អ្នកត្រូវបានបញ្ចូលក្នុងកុំព្យូទ័រនេះ",
    "record-entry-lesson = បានបញ្ចប់មេរៀន៖ { $code } { $title }",
    "record-entry-exercise = បានធ្វើលំហាត់៖ { $title }",
    "record-entry-exercise-score = បានធ្វើលំហាត់៖ { $title } { $percent }",
    "record-entry-check-passed = ធ្វើកម្រងសំណួរជាប់៖ { $title } { $score } ក្នុងចំណោម { $of }",
    "record-entry-check-failed = ធ្វើកម្រងសំណួរមិនទាន់ជាប់៖ { $title } { $score } ក្នុងចំណោម { $of }",
    "record-entry-signed = បានចុះហត្ថលេខាលើវិធាន កំណែ { $version }",
    "record-entry-certificate = បានចេញវិញ្ញាបនបត្រ លេខ { $number }",
    "record-export = យកកំណត់ត្រារបស់អ្នកទៅជាមួយ",
    "record-export-about = ឯកសារនេះមានអ្វីៗទាំងអស់លើទំព័រនេះ។ មានតែអ្នកទេដែលសម្រេចថានរណាទទួលវា។",
    "record-export-pdf = រក្សាទុកជា PDF",
    "record-export-csv = រក្សាទុកជា CSV",
    "record-saved = បានរក្សាទុកជា { $path }",
    "record-entry-refreshed = រំលឹកមេរៀន៖ ត្រូវ { $right } ក្នុង { $of }, { $title }",
    "refresher-title = ការរំលឹកខ្លី",
    "refresher-lead-short = សំណួរបី ប្រហែលពីរនាទី។ មានតែអ្នកទេដែលឃើញលទ្ធផល។",
    "refresher-lead-long = សំណួរប្រាំបី ប្រហែលប្រាំនាទី។ មានតែអ្នកទេដែលឃើញលទ្ធផល។",
    "refresher-question = សំណួរទី { $number } នៃ { $of }",
    "refresher-next = សំណួរបន្ទាប់",
    "refresher-finish = បញ្ចប់",
    "refresher-later = ពេលក្រោយ",
    "refresher-done-title = បានរំលឹកហើយ។ សូមអរគុណ!",
    "refresher-done = ត្រូវ { $right } ក្នុង { $of }។ វាមិនរាប់ជាពិន្ទុទេ គឺគ្រាន់តែជួយឱ្យចាំ។",
    "refresher-done-all = ត្រូវទាំង { $of }។ អ្នកចាំបានល្អណាស់!",
    "refresher-again = គួរអានម្តងទៀត",
    "refresher-card-title = សំណួរ { $count } ដើម្បីរំលឹកមេរៀន",
    "refresher-card-about = { $title } · ប្រហែល { $minutes }",
    "refresher-card-start = មើលសំណួរ",
    "refresher-card-go-on = បន្ត",
    "report-title = របាយការណ៍ការត្រៀមខ្លួនផ្នែក AI",
    "report-subtitle = ការគ្របដណ្តប់នៃការបណ្តុះបណ្តាល និងការចុះហត្ថលេខាលើវិធាន",
    "report-file-title = របាយការណ៍ការត្រៀមខ្លួនផ្នែក AI { $date }",
    "report-about-track = វគ្គ៖ { $track }",
    "report-about-date = គិតត្រឹម { $date }",
    "report-about-by = រៀបចំដោយ { $name }",
    "report-about-versions = មាតិកាកំណែ { $content } វិធានកំណែ { $rules }",
    "report-page = { $page } / { $pages }",
    "report-foot = ការវាយតម្លៃខ្លួនឯង។ មិនមែនជាការបញ្ជាក់ទទួលស្គាល់ទេ។",
    "report-partial-title = របាយការណ៍មួយផ្នែក",
    "report-partial-text = របាយការណ៍នេះឆ្លើយតែលក្ខខណ្ឌចាំបាច់ពីរនៃឧបករណ៍វាយតម្លៃការត្រៀមខ្លួន តាមកំណត់ត្រា៖ G2 (វិធានជាធរមាន) និង G5 (ការបណ្តុះបណ្តាលមូលដ្ឋាន)។ វាមិននិយាយអំពីលក្ខខណ្ឌចាំបាច់ និងវិស័យផ្សេងទៀតទេ។ កម្រិតដែលបង្ហាញ គឺជាកម្រិតខ្ពស់បំផុតដែលលក្ខខណ្ឌទាំងពីរនេះអនុញ្ញាត មិនមែនជាពិន្ទុការត្រៀមខ្លួនរបស់ការិយាល័យទេ។",
    "report-nobody-title = មិនទាន់មាននរណាម្នាក់ក្នុងកំណត់ត្រា",
    "report-nobody-text = តួលេខនឹងបង្ហាញនៅទីនេះ ពេលអ្នកដំបូងចាប់ផ្តើមវគ្គនេះ ឬពេលនាំចូលលទ្ធផលដំបូង។ ដល់ពេលនោះ តារាងខាងក្រោមទាំងអស់នៅទទេ។",
    "report-summary = សេចក្តីសង្ខេប",
    "report-band-heading = កម្រិតខ្ពស់បំផុតដែលលក្ខខណ្ឌចាំបាច់ទាំងពីរអនុញ្ញាត",
    "report-band-alt = កម្រិតប្រាំ ពី «មិនទាន់ចាប់ផ្តើម» ដល់ «នាំមុខ»។ កម្រិតខ្ពស់បំផុតដែលលក្ខខណ្ឌទាំងពីរអនុញ្ញាត គឺ { $band }។",
    "report-band-note = កម្រិតអតិបរមា៖ { $band }។ អ្វីដែលរបាយការណ៍នេះមិនបានគ្របដណ្តប់ អាចធ្វើឱ្យកម្រិតនេះធ្លាក់ចុះប៉ុណ្ណោះ។",
    "report-band-ceiling = អតិបរមា",
    "report-band-not-started = មិនទាន់ចាប់ផ្តើម",
    "report-band-starting = កំពុងចាប់ផ្តើម",
    "report-band-developing = កំពុងអភិវឌ្ឍ",
    "report-band-managed = មានការគ្រប់គ្រង",
    "report-band-leading = នាំមុខ",
    "report-key-people = នាក់ក្នុងវគ្គនេះ",
    "report-key-valid = មានវិញ្ញាបនបត្រនៅមានសុពលភាព",
    "report-key-overdue = ហួសកំណត់",
    "report-key-signed = បានចុះហត្ថលេខាលើវិធានបច្ចុប្បន្ន",
    "report-gates = លក្ខខណ្ឌចាំបាច់",
    "report-gate = លក្ខខណ្ឌចាំបាច់",
    "report-gate-share = ភាគរយ",
    "report-gate-level = កម្រិត 0 ដល់ 4",
    "report-gate-state = ស្ថានភាព",
    "report-gate-g2 = G2 វិធានជាធរមាន៖ បានចុះហត្ថលេខា",
    "report-gate-g5 = G5 ការបណ្តុះបណ្តាលមូលដ្ឋាន៖ វិញ្ញាបនបត្រមានសុពលភាព",
    "report-gate-met = បានបំពេញ",
    "report-gate-open = មិនទាន់បំពេញ",
    "report-gate-rule = លក្ខខណ្ឌចាំបាច់ត្រូវបានបំពេញនៅកម្រិត 2។ ការបណ្តុះបណ្តាលមូលដ្ឋានដល់កម្រិត 2 ពេលបុគ្គលិក 50 % មានវិញ្ញាបនបត្រនៅមានសុពលភាព និងដល់កម្រិត 3 ពេលមាន 80 %។ វិធានជាធរមានដល់កម្រិត 3 ពេលបុគ្គលិក 80 % បានចុះហត្ថលេខា។",
    "report-coverage = ការគ្របដណ្តប់នៃការបណ្តុះបណ្តាល",
    "report-coverage-about = មនុស្សម្នាក់រាប់តែម្តង។ វិញ្ញាបនបត្រមានសុពលភាព និងវិញ្ញាបនបត្រជិតផុតកំណត់ សុទ្ធតែរាប់ថាមានវិញ្ញាបនបត្រ។",
    "report-coverage-alt = របារតម្រួតគ្នាបង្ហាញស្ថានភាពបណ្តុះបណ្តាល សម្រាប់អង្គភាពនីមួយៗក្នុងចំណោម { $units }។ តារាងខាងក្រោមមានតួលេខដូចគ្នា។",
    "report-standing-valid = មានសុពលភាព",
    "report-standing-expiring = ផុតកំណត់ក្នុង 30 ថ្ងៃ",
    "report-standing-expired = ផុតកំណត់",
    "report-standing-in-progress = កំពុងដំណើរការ",
    "report-standing-not-started = មិនទាន់ចាប់ផ្តើម",
    "report-standing-overdue = ហួសកំណត់",
    "report-unit = អង្គភាព",
    "report-no-unit = គ្មានអង្គភាព",
    "report-people = ចំនួនមនុស្ស",
    "report-all = សរុប",
    "report-certified = មានវិញ្ញាបនបត្រ",
    "report-chart-rest = រូបបង្ហាញអង្គភាពធំជាងគេ { $shown }។ តារាងរាយអង្គភាពទាំង { $units }។",
    "report-attestation = ការចុះហត្ថលេខាលើវិធានតាមអង្គភាព",
    "report-attestation-about = ហត្ថលេខាលើវិធានប្រើ AI បង្កើតមាតិកា កំណែ { $version }។ កំណែធំថ្មីត្រូវការហត្ថលេខាថ្មី។",
    "report-signed = បានចុះហត្ថលេខា",
    "report-stale = តែកំណែចាស់",
    "report-unsigned = មិនទាន់ចុះហត្ថលេខា",
    "report-share = ភាគរយ",
    "report-quality = គុណភាពនៃការរៀន",
    "report-quality-about = ការសាកល្បងលើកដំបូងនៃកម្រងសំណួរ { $people } នាក់។",
    "report-quality-hidden = មនុស្សដែលបានធ្វើកម្រងសំណួរមានតិចជាង 5 នាក់។ តួលេខអំពីមនុស្សតិចបែបនេះ អាចបង្ហាញចម្លើយរបស់បុគ្គលម្នាក់ ដូច្នេះមិនដាក់បង្ហាញទេ។",
    "report-key-first-try = ជាប់នៅការសាកល្បងលើកដំបូង",
    "report-key-median = មេដ្យាននៃចម្លើយត្រឹមត្រូវ លើកដំបូង",
    "report-key-sat = នាក់បានធ្វើកម្រងសំណួរ",
    "report-weakest = វត្ថុបំណងដែលខ្សោយជាងគេ",
    "report-objective = វត្ថុបំណង",
    "report-right = ត្រឹមត្រូវ",
    "report-answers = ចម្លើយ",
    "report-weakest-none = មិនមានចម្លើយក្នុងកំណត់ត្រាសម្រាប់វត្ថុបំណងណាមួយទេ។",
    "report-watch = ហួសកំណត់ និងជិតផុតកំណត់",
    "report-watch-about = អ្នកដែលត្រូវរំលឹកមុន៖ ហួសកំណត់ ផុតកំណត់ បន្ទាប់មកផុតកំណត់ក្នុង 30 ថ្ងៃ។",
    "report-watch-none = គ្មាននរណាម្នាក់ហួសកំណត់ ផុតកំណត់ ឬជិតផុតកំណត់ទេ។",
    "report-everyone = មនុស្សទាំងអស់ក្នុងវគ្គនេះ",
    "report-everyone-none = គ្មាននរណាម្នាក់ក្នុងកំណត់ត្រាទេ។",
    "report-name = ឈ្មោះ",
    "report-name-khmer = ឈ្មោះជាភាសាខ្មែរ",
    "report-name-latin = ឈ្មោះជាអក្សរឡាតាំង",
    "report-staff-number = លេខបុគ្គលិក",
    "report-role = តួនាទី",
    "report-standing = ស្ថានភាព",
    "report-due = ថ្ងៃកំណត់",
    "report-valid-until = មានសុពលភាពដល់",
    "report-lessons = មេរៀន",
    "report-lessons-of = មេរៀនសរុប",
    "report-tries = ចំនួនសាកល្បង",
    "report-rules = វិធាន",
    "report-unknown-person = ឈ្មោះត្រូវបានលុប",
    "report-method = វិធីសាស្ត្រ និងដែនកំណត់",
    "report-method-self = នេះជាការវាយតម្លៃខ្លួនឯងតាមកំណត់ត្រាបណ្តុះបណ្តាល។ វាមិនមែនជាការបញ្ជាក់ទទួលស្គាល់ និងមិនមែនជាសវនកម្មទេ។",
    "report-method-once = មនុស្សម្នាក់រាប់ក្នុងស្ថានភាពតែមួយ។ ភាគរយរបស់ក្រុមត្រូវបង្គត់ចុះក្រោម ដូច្នេះមិនដែលដល់កម្រិតដោយសារការបង្គត់ទេ។",
    "report-method-due = មនុស្សម្នាក់ហួសកំណត់ ពេលថ្ងៃកំណត់បានកន្លងផុតដោយគ្មានវិញ្ញាបនបត្រ។ វិញ្ញាបនបត្រជិតផុតកំណត់ គឺផុតក្នុង 30 ថ្ងៃ។",
    "report-method-band = បើអ្នកមានវិញ្ញាបនបត្រតិចជាង 50 % កម្រិតខ្ពស់បំផុតគឺ «កំពុងអភិវឌ្ឍ»។ ពី 50 % ដល់ក្រោម 80 % នៅតែ «កំពុងអភិវឌ្ឍ» ព្រោះ «មានការគ្រប់គ្រង» ត្រូវការការបណ្តុះបណ្តាលមូលដ្ឋានកម្រិត 3។ «នាំមុខ» ត្រូវការឱ្យ 80 % ចុះហត្ថលេខាលើវិធានផង។",
    "report-method-small = គុណភាពនៃការរៀនមិនដាក់បង្ហាញ បើមានមនុស្សតិចជាង 5 នាក់។",
    "report-method-proves = កំណត់ត្រាបញ្ជាក់ថា កំណត់ត្រានីមួយៗមកពីកុំព្យូទ័រយួរដៃដែលមានឈ្មោះក្នុងនោះ ហើយមិនត្រូវបានកែក្រោយពេលនោះទេ។",
    "report-method-not = វាមិនបញ្ជាក់ថានរណាអង្គុយនៅក្តារចុច ថានាឡិកាកុំព្យូទ័រត្រឹមត្រូវ ថាចម្លើយជារបស់បុគ្គលនោះផ្ទាល់ ឬថាគ្មានអ្វីបាត់នៅចុងកំណត់ត្រារបស់កុំព្យូទ័រទេ។",
    "report-integrity = ភាពត្រឹមត្រូវនៃកំណត់ត្រា",
    "report-integrity-what = ព័ត៌មាន",
    "report-integrity-value = តម្លៃ",
    "report-chain-head = ស្នាមសម្គាល់នៃកំណត់ត្រាថ្មីបំផុត",
    "report-chain-events = ចំនួនកំណត់ត្រា",
    "report-chain-verified = បានពិនិត្យកំណត់ត្រាទាំងអស់",
    "report-chain-yes = បាទ/ចាស៖ ហត្ថលេខា និងតំណភ្ជាប់ទាំងអស់ត្រឹមត្រូវ",
    "report-chain-no = ទេ៖ ការពិនិត្យខ្វះ ឬមិនត្រឹមត្រូវ",
    "report-chain-bad-title = មិនអាចបញ្ជាក់កំណត់ត្រាបានទេ",
    "report-chain-bad-text = ហត្ថលេខា ឬតំណភ្ជាប់រវាងកំណត់ត្រាយ៉ាងតិចមួយ ខ្វះ ឬមិនត្រឹមត្រូវ។ កុំពឹងលើរបាយការណ៍នេះ រហូតដល់ដឹងមូលហេតុ។",
    "report-signoff = ការចុះហត្ថលេខាអនុម័ត",
    "report-signoff-about = ពេលចុះហត្ថលេខា អ្នកបញ្ជាក់ថាបានអានរបាយការណ៍នេះ និងដែនកំណត់របស់វា។",
    "report-signoff-step = ដំណាក់កាល",
    "report-signoff-prepared = រៀបចំ",
    "report-signoff-reviewed = ពិនិត្យ",
    "report-signoff-approved = អនុម័ត",
    "report-signoff-name = ឈ្មោះ និងតួនាទី",
    "report-signoff-signature = ហត្ថលេខា",
    "report-signoff-date = កាលបរិច្ឆេទ",
    "report-sheet-summary = សង្ខេប",
    "report-sheet-units = អង្គភាព",
    "report-sheet-people = មនុស្ស",
    "report-sheet-method = វិធីសាស្ត្រ",
    "report-figure = តួលេខ",
    "report-value = តម្លៃ",
    "report-record-title = កំណត់ត្រាបណ្តុះបណ្តាល",
    "report-record-file-title = កំណត់ត្រាបណ្តុះបណ្តាលរបស់ { $name }",
    "report-record-person = បុគ្គល",
    "report-record-status = ស្ថានភាពរបស់អ្នក",
    "report-record-due = ត្រូវបញ្ចប់នៅ { $date }",
    "report-record-due-none = គ្មានថ្ងៃកំណត់",
    "report-record-checks = ការសាកល្បងកម្រងសំណួរ",
    "report-record-when = ពេលវេលា",
    "report-record-check = កម្រងសំណួរ",
    "report-record-certificate = វិញ្ញាបនបត្រ",
    "report-record-result = លទ្ធផល",
    "report-record-score = ពិន្ទុ",
    "report-record-passed = ជាប់",
    "report-record-failed = មិនទាន់ជាប់",
    "report-record-score-of = { $score } លើ { $of }",
    "report-record-checks-none = មិនទាន់បានធ្វើកម្រងសំណួរនៅឡើយទេ។",
    "report-record-objectives = ចម្លើយតាមវត្ថុបំណង",
    "report-record-objectives-none = មិនទាន់មានចម្លើយនៅឡើយទេ។",
    "report-record-signatures = ហត្ថលេខា",
    "report-record-signatures-none = មិនទាន់បានចុះហត្ថលេខាលើវិធាននៅឡើយទេ។",
    "report-record-version = កំណែ",
    "report-record-certificates = វិញ្ញាបនបត្រ",
    "report-record-certificates-none = មិនទាន់មានវិញ្ញាបនបត្រនៅឡើយទេ។",
    "report-record-number = លេខ",
    "report-record-history = អ្វីដែលបានកើតឡើង",
    "report-record-history-none = មិនទាន់មានអ្វីក្នុងកំណត់ត្រាទេ។",
    "report-record-what = ព្រឹត្តិការណ៍",
    "report-record-detail = ព័ត៌មានលម្អិត",
    "report-record-limit = កំណត់ត្រានេះបានធ្វើនៅលើកុំព្យូទ័រយួរដៃដែលបុគ្គលបានរៀន។ វាមិនមែនជាការបញ្ជាក់ទទួលស្គាល់ទេ។",
    "rules-in-force = កំណែ { $version } ចូលជាធរមានចាប់ពី { $date }",
    "rules-parts = ផ្នែកនៃវិធាន",
    "rules-part-read = អាន និងចុះហត្ថលេខា",
    "rules-part-grid = ទិន្នន័យ និងឧបករណ៍",
    "rules-part-paste = អាចបិទភ្ជាប់អត្ថបទនេះបានទេ?",
    "rules-part-lines = ឃ្លាប្រាប់ថាបានប្រើ AI",
    "rules-progress-title = ការអានរបស់អ្នក",
    "rules-progress = បានអាន { $read } ក្នុងចំណោម { $total } ផ្នែក",
    "rules-filter = រកវិធានមួយ",
    "rules-filter-hint = វាយពាក្យ ឬលេខ ដូចជា GR-06",
    "rules-filter-found = { $count ->",
    "        [0] គ្មានវិធានណាមានពាក្យនេះទេ។ សូមសាកល្បងពាក្យខ្លីជាងនេះ។",
    "       *[other] រកឃើញវិធាន { $count }",
    "    }",
    "rules-section-place = ផ្នែកទី { $number } នៃ { $total }",
    "rules-section-size = វិធាន { $count }",
    "rules-section-read = ខ្ញុំបានអានផ្នែកនេះហើយ",
    "rules-section-done = បានអាន",
    "rules-section-left = មិនទាន់អាន",
    "rules-do = ត្រូវធ្វើ",
    "rules-dont = កុំធ្វើ",
    "rules-both = ត្រូវធ្វើ និងកុំធ្វើ",
    "rules-critical = វិធានសំខាន់បំផុត",
    "rules-management = សម្រាប់អ្នកគ្រប់គ្រង",
    "rules-why = ហេតុអ្វី៖",
    "rules-saved = បានរក្សាទុក៖ ផ្នែកនេះបានអានហើយ។",
    "rules-sign-title = ចុះហត្ថលេខាលើវិធាន",
    "rules-sign-left = អ្នកអាចចុះហត្ថលេខា បន្ទាប់ពីអាន { $count } ផ្នែកទៀត។",
    "rules-sign-changed-title = វិធានបានផ្លាស់ប្តូរ",
    "rules-sign-changed = អ្នកបានចុះហត្ថលេខាលើកំណែ { $version } នៅថ្ងៃ { $date }។ នេះជាកំណែធំថ្មី។ សូមអាន រួចចុះហត្ថលេខាម្តងទៀត។",
    "rules-sign-statement = អ្វីដែលអ្នកចុះហត្ថលេខា",
    "rules-sign-version = កំណែ",
    "rules-sign-effective = ចូលជាធរមានចាប់ពី",
    "rules-sign-meaning = ហត្ថលេខារបស់អ្នកមានន័យថា",
    "rules-sign-fingerprint = ស្នាមសម្គាល់អត្ថបទនេះ៖ { $digits }",
    "rules-sign-kept = Sala រក្សាទុកឈ្មោះរបស់អ្នក កំណែ ភាសា ពេលវេលា និងស្នាមសម្គាល់នេះ ក្នុងកុំព្យូទ័រនេះ។",
    "rules-sign-agree = ខ្ញុំបានអាន និងយល់ហើយ",
    "rules-sign-button = ចុះហត្ថលេខា",
    "rules-sign-busy = កំពុងចុះហត្ថលេខា…",
    "rules-signed-title = អ្នកបានចុះហត្ថលេខាលើវិធានហើយ",
    "rules-signed-line = កំណែ { $version } ចុះហត្ថលេខានៅថ្ងៃ { $date }",
    "rules-signed-kept = ហត្ថលេខារបស់អ្នកមានក្នុងកំណត់ត្រារបស់ខ្ញុំ។ ពេលមានកំណែធំថ្មី យើងនឹងសុំម្តងទៀត។",
    "rules-signed-certificate = នេះជាជំហានចុងក្រោយ៖ វិញ្ញាបនបត្ររបស់អ្នករួចរាល់ហើយ។",
    "rules-to-record = ទៅកំណត់ត្រារបស់ខ្ញុំ",
    "rules-grid-title = ទិន្នន័យណាអាចដាក់ចូលឧបករណ៍ណា?",
    "rules-grid-lead = សូមរកថ្នាក់ទិន្នន័យក្នុងជួរឈរខាងឆ្វេង។ បន្ទាប់មក មើលតាមជួរដេករហូតដល់ឧបករណ៍ដែលអ្នកចង់ប្រើ។",
    "rules-grid-caption = ចម្លើយតាមថ្នាក់ទិន្នន័យ និងថ្នាក់ឧបករណ៍",
    "rules-grid-data = ថ្នាក់ទិន្នន័យ",
    "rules-grid-examples = អត្ថន័យ និងឧទាហរណ៍",
    "rules-grid-scroll = តារាងថ្នាក់ទិន្នន័យ និងថ្នាក់ឧបករណ៍។ សូមរំកិលទៅចំហៀង ដើម្បីមើលទាំងអស់។",
    "rules-grid-example = ឧទាហរណ៍៖ { $text }",
    "rules-grid-tools = ថ្នាក់ឧបករណ៍",
    "rules-grid-embedded = AI ដែលភ្ជាប់មកក្នុងកម្មវិធីផ្សេង",
    "rules-lines-title = ឃ្លាដែលប្រាប់ថាបានប្រើ AI",
    "rules-lines-lead = សូមចម្លងឃ្លាមួយ ហើយដាក់ក្រោមអត្ថបទរបស់អ្នក។ បន្ទាប់មក បំពេញពាក្យក្នុងតង្កៀបការេ។",
    "rules-lines-copy = ចម្លង៖ { $name }",
    "rules-copied = បានចម្លង",
    "rules-copy-failed = ចម្លងមិនបានទេ។ សូមសម្គាល់ពាក្យ រួចចុច Ctrl C។",
    "search-title = ស្វែងរក",
    "search-label = តើអ្នកកំពុងរកអ្វី?",
    "search-lessons = មេរៀន",
    "search-rules = វិធាន",
    "search-terms = សទ្ទានុក្រម",
    "search-tips = គន្លឹះបីយ៉ាង",
    "search-tip-language = អ្នកអាចសរសេរជាភាសាខ្មែរ ឬអង់គ្លេស។ Sala ស្វែងរកក្នុងភាសាទាំងពីរ។",
    "search-tip-rule = លេខវិធាន ដូចជា GR-07 នាំទៅវិធាននោះតែម្តង។",
    "search-tip-keys = ប្រើគ្រាប់ចុចព្រួញដើម្បីជ្រើសរើស ហើយចុច Enter ដើម្បីបើក។",
    "search-found = រកឃើញ { $count } កន្លែង",
    "search-nothing = រកមិនឃើញអ្វីសម្រាប់ «{ $query }» ទេ",
    "search-nothing-about = សូមសាកល្បងពាក្យខ្លីជាងនេះ ឬពាក្យដដែលជាភាសាផ្សេង។",
    "search-other-language = រកឃើញជាភាសាអង់គ្លេស",
    "settings-title = ការកំណត់",
    "settings-about = ការកំណត់ទាំងនេះសម្រាប់កុំព្យូទ័រនេះ ទោះនរណាកំពុងរៀនក៏ដោយ។",
    "settings-language = ភាសា",
    "settings-text-size = ទំហំអក្សរ",
    "settings-text-sample = នេះជាទំហំអក្សរឥឡូវនេះ។",
    "settings-theme = ពណ៌",
    "settings-theme-system = តាមប្រព័ន្ធ",
    "settings-theme-light = ភ្លឺ",
    "settings-theme-dark = ងងឹត",
    "settings-digits = លេខ",
    "settings-digits-arabic = 1 2 3",
    "settings-digits-khmer = ១ ២ ៣",
    "settings-version = Sala { $app } · មេរៀន { $content }",
    "settings-laptop = កូនសោរបស់កុំព្យូទ័រនេះ៖ { $laptop }",
    "staff-title = បុគ្គលិក",
    "staff-lead = បុគ្គលិក\u200bទាំងអស់\u200bនៃ\u200bការិយាល័យ៖ ពួកគេ\u200bជា\u200bនរណា ធ្វើការ\u200bនៅ\u200bទីណា និង\u200bត្រូវ\u200bធ្វើ\u200bអ្វី។",
    "staff-nav = ផ្នែក\u200bនៃ\u200bបុគ្គលិក",
    "staff-nav-people = បញ្ជី",
    "staff-nav-import = នាំចូល",
    "staff-nav-coverage = វិសាលភាព",
    "staff-sheet = បុគ្គលិក",
    "staff-field-person = លេខ Sala",
    "staff-field-staff-number = លេខបុគ្គលិក",
    "staff-field-name-khmer = ឈ្មោះជាភាសាខ្មែរ",
    "staff-field-name-latin = ឈ្មោះជាអក្សរឡាតាំង",
    "staff-field-family-name = គោត្តនាម",
    "staff-field-given-name = នាមខ្លួន",
    "staff-field-unit = អង្គភាព",
    "staff-field-role = តួនាទី",
    "staff-field-email = អ៊ីមែល",
    "staff-field-joined = ថ្ងៃចូលធ្វើការ",
    "staff-field-language = ភាសា",
    "staff-field-left = ថ្ងៃចុងក្រោយ",
    "staff-fault-missing = ខ្វះ\u200bទិន្នន័យ\u200bនេះ។",
    "staff-fault-name-missing = ត្រូវ\u200bមាន\u200bឈ្មោះ\u200bជា\u200bភាសា\u200bខ្មែរ ឬ\u200bជា\u200bអក្សរ\u200bឡាតាំង។",
    "staff-fault-too-long = អត្ថបទ\u200bនេះ\u200bវែង\u200bជាង ២០០ អក្សរ។",
    "staff-fault-taken = អ្នក\u200bផ្សេង\u200bមាន\u200bលេខ\u200bនេះ\u200bរួច\u200bហើយ។",
    "staff-fault-unknown = ការិយាល័យ\u200bគ្មាន\u200bឈ្មោះ\u200bនេះ\u200bទេ។",
    "staff-fault-ambiguous = ការិយាល័យ\u200bមាន\u200bឈ្មោះ\u200bនេះ\u200bច្រើន។ សូម\u200bសរសេរ\u200bអង្គភាព\u200bខាងលើ\u200bផង៖ ហិរញ្ញវត្ថុ / តុ។",
    "staff-fault-closed = អង្គភាព ឬ\u200bតួនាទី\u200bនេះ\u200bលែង\u200bប្រើ\u200bហើយ។",
    "staff-fault-no-address = នេះ\u200bមិនមែន\u200bជា\u200bអ៊ីមែល\u200bទេ។",
    "staff-fault-no-day = អាន\u200bថ្ងៃ\u200bនេះ\u200bមិន\u200bបាន\u200bទេ។ សូម\u200bសរសេរ 2026-03-31 ឬ 31/03/2026។",
    "staff-fault-odd-day = ថ្ងៃ\u200bនេះ\u200bមិន\u200bអាច\u200bត្រឹមត្រូវ\u200bទេ។",
    "staff-fault-no-language = សូម\u200bសរសេរ km ឬ en។",
    "staff-search = ស្វែងរក\u200bតាម\u200bឈ្មោះ លេខ ឬ\u200bអ៊ីមែល",
    "staff-filter = បង្ហាញ",
    "staff-filter-unit = អង្គភាព",
    "staff-filter-role = តួនាទី",
    "staff-filter-all = ទាំងអស់",
    "staff-standing = អ្នកណា",
    "staff-standing-here = នៅ\u200bធ្វើការ",
    "staff-standing-left = បាន\u200bចាកចេញ",
    "staff-standing-everybody = ទាំងអស់\u200bគ្នា",
    "staff-count = { $count ->",
    "       *[other] { $count } នាក់",
    "    }",
    "staff-page = ទំព័រ { $page } នៃ { $pages }",
    "staff-page-before = ទំព័រ\u200bមុន",
    "staff-page-next = ទំព័រ\u200bបន្ទាប់",
    "staff-add = បន្ថែម\u200bបុគ្គលិក",
    "staff-import = នាំចូល\u200bបញ្ជី",
    "staff-export-xlsx = រក្សាទុក\u200bជា XLSX",
    "staff-export-csv = រក្សាទុក\u200bជា CSV",
    "staff-exporting = កំពុង\u200bរក្សាទុក…",
    "staff-empty = មិន\u200bទាន់\u200bមាន\u200bនរណា\u200bនៅ\u200bទីនេះ",
    "staff-empty-about = សូម\u200bនាំចូល\u200bបញ្ជី\u200bដែល\u200bការិយាល័យ\u200bមាន ឬ\u200bបន្ថែម\u200bម្តង\u200bម្នាក់។",
    "staff-none = រក\u200bមិន\u200bឃើញ\u200bនរណា\u200bទេ",
    "staff-none-about = សូម\u200bសរសេរ\u200bអក្សរ\u200bតិច\u200bជាង\u200bនេះ ឬ\u200bបង្ហាញ\u200bទាំងអស់\u200bគ្នា។",
    "staff-clear = បង្ហាញ\u200bទាំងអស់\u200bគ្នា",
    "staff-left-on = ចាកចេញ { $date }",
    "staff-laptop = រៀន\u200bលើ\u200bកុំព្យូទ័រ",
    "staff-no-laptop = មិន\u200bទាន់\u200bមាន\u200bកំណត់ត្រា\u200bរៀន",
    "staff-learning = កំណត់ត្រា\u200bរៀន",
    "staff-sure-links = { $count ->",
    "       *[other] អ្នក\u200bរៀន { $count } នាក់\u200bមាន\u200bលេខ និង\u200bឈ្មោះ\u200bដូច\u200bបុគ្គលិក\u200bនៅ\u200bទីនេះ។",
    "    }",
    "staff-link-sure = ភ្ជាប់\u200bពួកគេ",
    "staff-last-import = ការ\u200bនាំចូល\u200bចុងក្រោយ\u200bបាន\u200bបន្ថែម ឬ\u200bកែ { $count ->",
    "       *[other] { $count } នាក់",
    "    } ({ $when })។",
    "staff-undo = មិន\u200bយក\u200bការ\u200bនាំចូល\u200bនេះ",
    "staff-undo-ask = មិន\u200bយក\u200bការ\u200bនាំចូល\u200bនេះ\u200bទេ?",
    "staff-undo-about = អ្នក\u200bទាំងអស់\u200bក្នុង\u200bបញ្ជី\u200bនឹង\u200bដូច\u200bមុន\u200bវិញ។ អ្នក\u200bថ្មី\u200bនឹង\u200bត្រូវ\u200bដក\u200bចេញ។ អង្គភាព និង\u200bតួនាទី\u200bដែល\u200bបាន\u200bបង្កើត\u200bនៅ\u200bដដែល។",
    "staff-undone = { $count ->",
    "       *[other] បាន\u200bត្រឡប់\u200bវិញ៖ { $count } នាក់\u200bដូច\u200bមុន។",
    "    }",
    "staff-add-title = បន្ថែម\u200bបុគ្គលិក",
    "staff-edit = កែ",
    "staff-edit-title = កែ\u200bទិន្នន័យ",
    "staff-save = រក្សាទុក",
    "staff-choose = សូម\u200bជ្រើសរើស",
    "staff-language-none = មិន\u200bដឹង",
    "staff-alike = មាន\u200bអ្នក\u200bឈ្មោះ\u200bនេះ\u200bរួច\u200bហើយ",
    "staff-alike-about = តើ\u200bជា\u200bបុគ្គល\u200bតែ\u200bមួយ\u200bឬ? បើ\u200bមែន សូម\u200bកុំ\u200bបន្ថែម\u200bម្តង\u200bទៀត។",
    "staff-alike-save = ជា\u200bអ្នក\u200bផ្សេង៖ រក្សាទុក",
    "staff-no-units = ការិយាល័យ\u200bមិន\u200bទាន់\u200bមាន\u200bអង្គភាព\u200bទេ។ សូម\u200bបន្ថែម\u200bអង្គភាព\u200bក្នុង\u200bការ\u200bកំណត់\u200bនៃ\u200bការិយាល័យ ឬ\u200bនាំចូល\u200bបញ្ជី\u200bដែល\u200bមាន\u200bអង្គភាព។",
    "staff-back-to-list = បុគ្គលិក\u200bទាំងអស់",
    "staff-asked = អ្វី\u200bដែល\u200bត្រូវ\u200bធ្វើ",
    "staff-asked-none = បុគ្គល\u200bនេះ\u200bមិន\u200bត្រូវ\u200bធ្វើ\u200bអ្វី\u200bទេ។",
    "staff-due = ថ្ងៃ\u200bកំណត់",
    "staff-valid-until = មាន\u200bសុពលភាព\u200bដល់",
    "staff-track = កម្មវិធី",
    "staff-state = ស្ថានភាព",
    "staff-state-valid = មាន\u200bសុពលភាព",
    "staff-state-expiring90 = ផុត\u200bក្នុង ៩០ ថ្ងៃ",
    "staff-state-expiring60 = ផុត\u200bក្នុង ៦០ ថ្ងៃ",
    "staff-state-expiring30 = ផុត\u200bក្នុង ៣០ ថ្ងៃ",
    "staff-state-in-progress = កំពុង\u200bរៀន",
    "staff-state-not-started = មិន\u200bទាន់\u200bចាប់ផ្តើម",
    "staff-state-expired = ផុត\u200bសុពលភាព",
    "staff-state-overdue = ហួស\u200bកំណត់",
    "staff-state-exempt = លើកលែង",
    "staff-known = ទិន្នន័យ",
    "staff-learner = កំណត់ត្រា\u200bរៀន",
    "staff-learner-none = មិន\u200bទាន់\u200bមាន\u200bអ្នក\u200bរៀន\u200bភ្ជាប់\u200bនឹង\u200bបុគ្គល\u200bនេះ\u200bទេ។",
    "staff-learner-maybe = ប្រហែល\u200bជា\u200bបុគ្គល\u200bតែ\u200bមួយ",
    "staff-learner-link = ជា\u200bបុគ្គល\u200bនេះ៖ ភ្ជាប់",
    "staff-learner-unlink = ដក\u200bការ\u200bភ្ជាប់\u200bចេញ",
    "staff-notes = ចាត់\u200bឱ្យ\u200bរៀន លើកលែង ចាកចេញ",
    "staff-assign = ចាត់\u200bឱ្យ\u200bរៀន\u200bកម្មវិធី",
    "staff-assign-due = ថ្ងៃ\u200bកំណត់ (អាច\u200bទុក\u200bទទេ)",
    "staff-assigned = បាន\u200bចាត់\u200bឱ្យ\u200bរៀន",
    "staff-unassign = ដក\u200bចេញ",
    "staff-exempt = លើកលែង\u200bពី\u200bកម្មវិធី",
    "staff-exempt-reason = ហេតុអ្វី",
    "staff-exempt-until = ដល់\u200bថ្ងៃ (អាច\u200bទុក\u200bទទេ)",
    "staff-exempted = លើកលែង",
    "staff-oblige = បញ្ចប់\u200bការ\u200bលើកលែង",
    "staff-leave = ចាកចេញ\u200bពី\u200bការិយាល័យ",
    "staff-leave-on = ថ្ងៃ\u200bចុងក្រោយ",
    "staff-leave-reason = ហេតុអ្វី",
    "staff-leave-save = កត់ត្រា\u200bថា\u200bបាន\u200bចាកចេញ",
    "staff-back = ត្រឡប់\u200bមក\u200bវិញ",
    "staff-day-missing = សូម\u200bសរសេរ\u200bថ្ងៃ។",
    "staff-reason-missing = សូម\u200bសរសេរ\u200bហេតុផល។",
    "staff-history = អ្វីៗ\u200bតាម\u200bលំដាប់",
    "staff-history-none = មិន\u200bទាន់\u200bមាន\u200bអ្វី\u200bកើតឡើង\u200bទេ។",
    "staff-history-by = កត់ត្រា\u200bដោយ { $name }",
    "staff-evidence = រក្សាទុក\u200bកញ្ចប់\u200bភស្តុតាង",
    "staff-evidence-about = ឯកសារ ZIP ដែល\u200bមាន\u200bកំណត់ត្រា\u200bបណ្តុះបណ្តាល\u200bជា PDF តារាង\u200bជា XLSX និង\u200bឯកសារ JSON មាន\u200bហត្ថលេខា\u200bសម្រាប់\u200bពិនិត្យ។",
    "staff-evidence-saving = កំពុង\u200bធ្វើ\u200bកញ្ចប់\u200bភស្តុតាង…",
    "staff-event-added = បាន\u200bបន្ថែម\u200bក្នុង\u200bបញ្ជី",
    "staff-event-changed = បាន\u200bកែ\u200bទិន្នន័យ",
    "staff-event-imported = បាន\u200bយក\u200bពី\u200bបញ្ជី",
    "staff-event-set-back = មិន\u200bយក\u200bការ\u200bនាំចូល\u200bវិញ",
    "staff-event-left = បាន\u200bចាកចេញ ថ្ងៃ\u200bចុងក្រោយ { $date }",
    "staff-event-back = ត្រឡប់\u200bមក\u200bការិយាល័យ\u200bវិញ",
    "staff-event-linked = បាន\u200bភ្ជាប់\u200bកំណត់ត្រា\u200bរៀន",
    "staff-event-unlinked = បាន\u200bដក\u200bការ\u200bភ្ជាប់\u200bកំណត់ត្រា\u200bរៀន",
    "staff-event-assigned = បាន\u200bចាត់\u200bឱ្យ\u200bរៀន៖ { $track }",
    "staff-event-unassigned = បាន\u200bដក\u200bការ\u200bចាត់\u200bឱ្យ\u200bរៀន៖ { $track }",
    "staff-event-exempted = លើកលែង\u200bពី៖ { $track }",
    "staff-event-obliged = បញ្ចប់\u200bការ\u200bលើកលែង៖ { $track }",
    "staff-event-until = ដល់ { $date }",
    "staff-event-from-to = { $from } → { $to }",
    "staff-import-title = នាំចូល\u200bបញ្ជី\u200bបុគ្គលិក",
    "staff-import-lead = សូម\u200bយក\u200bបញ្ជី\u200bដែល\u200bអ្នក\u200bមាន៖ ឯកសារ Excel (XLSX) ឬ CSV។ អ្នក\u200bពិនិត្យ\u200bអ្វីៗ\u200bទាំងអស់\u200bមុន\u200bពេល\u200bមាន\u200bការ\u200bផ្លាស់ប្តូរ។",
    "staff-step-file = ១. ជ្រើសរើស\u200bឯកសារ",
    "staff-step-columns = ២. ជួរឈរ",
    "staff-step-look = ៣. ពិនិត្យ",
    "staff-step-done = ៤. រួចរាល់",
    "staff-file-choose = ជ្រើសរើស\u200bឯកសារ",
    "staff-file-again = ជ្រើសរើស\u200bឯកសារ\u200bផ្សេង",
    "staff-file-about = មួយ\u200bជួរ\u200bសម្រាប់\u200bមនុស្ស\u200bម្នាក់ ជួរ\u200bទីមួយ\u200bជា\u200bចំណងជើង។ អតិបរមា 20 MB និង ២០០.០០០ ជួរ។",
    "staff-file-reading = កំពុង\u200bអាន\u200bឯកសារ…",
    "staff-file-large = ឯកសារ\u200bធំ\u200bជាង 20 MB។",
    "staff-file-read = { $name }៖ { $rows ->",
    "       *[other] { $rows } ជួរ",
    "    }",
    "staff-sheet-choose = សន្លឹក",
    "staff-columns-about = Sala បាន\u200bស្មាន\u200bថា\u200bជួរឈរ\u200bនីមួយៗ\u200bមាន\u200bអ្វី។ សូម\u200bពិនិត្យ។",
    "staff-column = ជួរឈរ",
    "staff-column-sample = ជួរ\u200bដំបូង",
    "staff-column-holds = មាន",
    "staff-column-skip = មិន\u200bយក",
    "staff-column-unnamed = ជួរឈរ { $number }",
    "staff-column-twice = ជួរឈរ\u200bពីរ\u200bមាន\u200bដូច\u200bគ្នា៖ { $field }។ យក\u200bជួរឈរ\u200bទីមួយ\u200bដែល\u200bមិន\u200bទទេ។",
    "staff-column-no-name = សូម\u200bជ្រើសរើស\u200bជួរឈរ\u200bសម្រាប់\u200bឈ្មោះ ឬ\u200bលេខ\u200bបុគ្គលិក។",
    "staff-default-unit = អង្គភាព\u200bសម្រាប់\u200bអ្នក\u200bថ្មី\u200bដែល\u200bជួរ\u200bគ្មាន\u200bអង្គភាព",
    "staff-default-role = តួនាទី\u200bសម្រាប់\u200bអ្នក\u200bថ្មី\u200bដែល\u200bជួរ\u200bគ្មាន\u200bតួនាទី",
    "staff-default-none = គ្មាន៖ មិន\u200bយក\u200bជួរ\u200bបែប\u200bនេះ\u200bទេ",
    "staff-look = ពិនិត្យ",
    "staff-looking = កំពុង\u200bប្រៀបធៀប\u200bបញ្ជី\u200bនឹង\u200bទិន្នន័យ…",
    "staff-back-columns = ត្រឡប់\u200bទៅ\u200bជួរឈរ",
    "staff-plan-add = ថ្មី",
    "staff-plan-change = ផ្លាស់ប្តូរ",
    "staff-plan-nothing = ដដែល",
    "staff-plan-duplicate = មាន\u200bពីរ\u200bដង\u200bក្នុង\u200bបញ្ជី",
    "staff-plan-conflict = ត្រូវ\u200bសម្រេច",
    "staff-plan-faulty = មាន\u200bកំហុស",
    "staff-plan-left-out = មិន\u200bយក\u200bជួរ\u200bដែល\u200bមាន\u200bកំហុស ជួរ\u200bដែល\u200bត្រូវ\u200bសម្រេច និង\u200bជួរ\u200bដែល\u200bមាន\u200bពីរ\u200bដង។ យក\u200bអ្នក\u200bផ្សេង\u200bទាំងអស់។",
    "staff-plan-more = បង្ហាញ\u200bតែ { $count } ជួរ\u200bដំបូង។",
    "staff-rows-faulty = ជួរ\u200bដែល\u200bមាន\u200bកំហុស",
    "staff-rows-conflict = ជួរ\u200bដែល\u200bត្រូវ\u200bសម្រេច",
    "staff-rows-duplicate = អ្នក\u200bដែល\u200bមាន\u200bពីរ\u200bដង\u200bក្នុង\u200bបញ្ជី",
    "staff-rows-change = អ្នក\u200bដែល\u200bផ្លាស់ប្តូរ",
    "staff-rows-add = អ្នក\u200bថ្មី",
    "staff-rows-nothing = ដដែល",
    "staff-row-line = ជួរ { $line }",
    "staff-row-duplicate = បុគ្គល\u200bតែ\u200bមួយ\u200bនឹង\u200bជួរ { $line }។",
    "staff-row-other-name = លេខ\u200bបុគ្គលិក\u200bនេះ\u200bជា\u200bរបស់ { $name }។",
    "staff-row-number-taken = បុគ្គល\u200bនេះ\u200bមាន\u200bក្នុង\u200bបញ្ជី ប៉ុន្តែ\u200bលេខ\u200bនេះ\u200bជា\u200bរបស់ { $name }។",
    "staff-row-number-twice = ជួរ { $line } មាន\u200bលេខ\u200bដូច\u200bគ្នា និង\u200bឈ្មោះ\u200bផ្សេង។",
    "staff-row-several = មនុស្ស\u200bច្រើន\u200bមាន\u200bឈ្មោះ\u200bនេះ។ សូម\u200bបន្ថែម\u200bលេខ\u200bបុគ្គលិក ឬ\u200bអង្គភាព។",
    "staff-row-renamed = ជា\u200bបុគ្គល\u200bតែ\u200bមួយ\u200bដែល\u200bមាន\u200bឈ្មោះ\u200bថ្មី",
    "staff-row-written = «{ $text }»",
    "staff-row-back = ត្រឡប់\u200bមក\u200bវិញ",
    "staff-unknown-units = អង្គភាព\u200bដែល\u200bការិយាល័យ\u200bមិន\u200bស្គាល់",
    "staff-unknown-roles = តួនាទី\u200bដែល\u200bការិយាល័យ\u200bមិន\u200bស្គាល់",
    "staff-unknown-rows = { $count ->",
    "       *[other] ក្នុង { $count } ជួរ",
    "    }",
    "staff-unknown-leave = មិន\u200bយក\u200bជួរ\u200bទាំងនេះ",
    "staff-unknown-new = បង្កើត\u200bថ្មី",
    "staff-unknown-means = «{ $name }» មានន័យ\u200bថា",
    "staff-take = { $count ->",
    "        [0] គ្មាន\u200bអ្វី\u200bត្រូវ\u200bយក",
    "       *[other] យក { $count } នាក់",
    "    }",
    "staff-taking = កំពុង\u200bយក…",
    "staff-done = { $count ->",
    "       *[other] បាន\u200bបន្ថែម ឬ\u200bកែ { $count } នាក់។",
    "    }",
    "staff-done-left-out = { $count ->",
    "       *[other] មិន\u200bបាន\u200bយក { $count } ជួរ។",
    "    }",
    "staff-done-linked = { $count ->",
    "       *[other] បាន\u200bភ្ជាប់\u200bកំណត់ត្រា\u200bរៀន { $count } ព្រោះ\u200bលេខ និង\u200bឈ្មោះ\u200bដូច\u200bគ្នា។",
    "    }",
    "staff-done-more = នាំចូល\u200bបញ្ជី\u200bផ្សេង",
    "staff-done-list = ទៅ\u200bបញ្ជី\u200bបុគ្គលិក",
    "staff-pack-modules = មេរៀន\u200bធំ",
    "staff-pack-module = មេរៀន\u200bធំ",
    "staff-pack-lessons = មេរៀន\u200bដែល\u200bរៀន\u200bចប់",
    "staff-pack-lessons-of = មេរៀន\u200bទាំងអស់",
    "staff-pack-finished = រៀន\u200bចប់\u200bនៅ\u200bថ្ងៃ",
    "staff-pack-readme = ភស្តុតាង\u200bនៃ\u200bការ\u200bបណ្តុះបណ្តាល។ PDF សម្រាប់\u200bអាន XLSX សម្រាប់\u200bរាប់។ ឯកសារ JSON មាន\u200bហត្ថលេខា\u200bដោយ\u200bសោ\u200bនៃ\u200bបញ្ជី\u200bការិយាល័យ\u200bនេះ ({ $key })៖ បើ\u200bមាន\u200bអ្នក\u200bកែ គេ\u200bឃើញ។ អាច\u200bសួរ\u200bការិយាល័យ\u200bថា\u200bសោ\u200bនេះ\u200bជា\u200bរបស់\u200bអ្នកណា។",
    "error-staff-rows = បញ្ជី\u200bមាន\u200bជាង { $most } ជួរ។ សូម\u200bបំបែក\u200bវា។",
    "error-staff-columns = បញ្ជី\u200bមាន\u200bជាង { $most } ជួរឈរ។ សូម\u200bលុប\u200bជួរឈរ\u200bដែល\u200bមិន\u200bត្រូវការ។",
    "error-staff-empty = ឯកសារ\u200bទទេ ឬ\u200bជួរ\u200bទីមួយ\u200bគ្មាន\u200bចំណងជើង។",
    "error-staff-encoding = អាន\u200bអក្សរ\u200bក្នុង\u200bជួរ { $line } មិន\u200bបាន\u200bទេ។ សូម\u200bរក្សាទុក\u200bឯកសារ\u200bជា «CSV UTF-8» ឬ\u200bជា XLSX។",
    "error-staff-quote = សញ្ញា\u200bសម្រង់\u200bក្នុង\u200bជួរ { $line } មិន\u200bបាន\u200bបិទ\u200bទេ។ សូម\u200bកែ\u200bជួរ\u200bនោះ។",
    "error-staff-merged = ជួរ { $line } មាន\u200bក្រឡា\u200bបញ្ចូល\u200bគ្នា។ សូម\u200bបំបែក\u200bក្រឡា\u200bក្នុង\u200bតារាង ដើម្បី\u200bឱ្យ\u200bមនុស្ស\u200bម្នាក់\u200bមាន\u200bមួយ\u200bជួរ រួច\u200bសាក\u200bម្តង\u200bទៀត។",
    "error-staff-old-workbook = នេះ\u200bជា\u200bឯកសារ Excel ចាស់ (XLS)។ សូម\u200bរក្សាទុក\u200bជា XLSX។",
    "error-staff-unreadable = ឯកសារ\u200bនេះ\u200bមិនមែន\u200bជា\u200bបញ្ជី CSV ឬ XLSX ឬ\u200bខូច ឬ\u200bចាក់\u200bសោ\u200bដោយ\u200bពាក្យ\u200bសម្ងាត់។",
    "error-staff-sheet = ឯកសារ\u200bគ្មាន\u200bសន្លឹក\u200bនេះ\u200bទេ។",
    "error-staff-list-gone = សូម\u200bជ្រើសរើស\u200bឯកសារ\u200bម្តង\u200bទៀត។ បញ្ជី\u200bបាន\u200bបិទ\u200bហើយ។",
    "error-staff-undo = មិន\u200bអាច\u200bត្រឡប់\u200bការ\u200bនាំចូល\u200bនេះ\u200bវិញ\u200bទេ៖ មាន\u200bអ្នក\u200bត្រូវ\u200bបាន\u200bកែ\u200bក្រោយ\u200bមក។",
    "error-staff-linked = អ្នក\u200bរៀន\u200bនេះ\u200bបាន\u200bភ្ជាប់\u200bនឹង\u200bអ្នក\u200bផ្សេង\u200bរួច\u200bហើយ។ សូម\u200bដក\u200bការ\u200bភ្ជាប់\u200bនោះ\u200bជាមុន។",
  ].join("\n"),
};
