/** Generated from apps/staff-api/openapi.json by `npm run api:generate`. */
export interface paths {
  '/staff/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in. */
    get: operations['SessionController_view'];
    put?: never;
    /** Signs in. The token goes into a cookie no script can read. */
    post: operations['SessionController_begin'];
    /** Signs out: the session ends on the server. */
    delete: operations['SessionController_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One page of cases, nearest last day first. */
    get: operations['QueueController_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/queue/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many there are under each tab and each clock. */
    get: operations['QueueController_counts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest messages on the desk. */
    get: operations['NoticesController_latest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/notices/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Marks messages as read. */
    post: operations['NoticesController_read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The units of the own agency, for dispatching. */
    get: operations['OrganisationController_units'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/workflows/{name}/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The table of acts a case runs under, and its diagram. */
    get: operations['WorkflowController_table'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/statutes/{profile}/outcomes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The outcomes a version of the Regulation knows, with what each needs. */
    get: operations['StatuteController_outcomes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-book/calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A year with every day worked or not, and the notice that says so. */
    get: operations['RuleBookController_calendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-book/parameters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the law leaves open, with the values in force, version by version. */
    get: operations['RuleBookController_parameters'];
    put?: never;
    /** Proposes other values where the law leaves room. */
    post: operations['RuleBookController_proposeParameters'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-book/notices/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reads a pasted notice, with every fault at its place. Keeps nothing. */
    post: operations['RuleBookController_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-book/notices/affected': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The open cases a pasted notice would move. Keeps nothing. */
    post: operations['RuleBookController_affectedBy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-book/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Proposes a notice. */
    post: operations['RuleBookController_proposeNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-book/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Changes, newest first. */
    get: operations['RuleBookController_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-book/changes/{changeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was handed in, and what it does. */
    get: operations['RuleBookController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-book/changes/{changeId}/affected': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The open cases it would move. For whoever proposes or decides: it counts the whole house. */
    get: operations['RuleBookController_affected'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-book/changes/{changeId}/recomputation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far the cases have been counted anew. */
    get: operations['RuleBookController_recomputation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-book/changes/{changeId}/moved': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The cases that moved. */
    get: operations['RuleBookController_moved'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-book/changes/{changeId}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts it into force; by another person than the one who proposed. */
    post: operations['RuleBookController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-book/changes/{changeId}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Rejects it with a reason. */
    post: operations['RuleBookController_reject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-book/changes/{changeId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes it back; the proposer alone. */
    post: operations['RuleBookController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes down an application that came on paper, by mail or by word of mouth. */
    post: operations['IntakeController_takeDown'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/intake': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How it was filed. */
    get: operations['IntakeController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/intake/confirm-receipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Fixes the day of receipt. */
    post: operations['IntakeController_confirmReceipt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/arrivals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What arrived against what is registered, with the name of each that is not. */
    get: operations['ArrivalsController_latest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/absences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** His own absences and those of the people he is the head of, with everybody who may stand in. */
    get: operations['AbsencesController_list'];
    put?: never;
    /** Enters that somebody is away: himself, or one of the people he is the head of. */
    post: operations['AbsencesController_enter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/absences/{absenceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Withdraws an entry. */
    delete: operations['AbsencesController_withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The case as one page. */
    get: operations['CaseController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/ledger': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its history, oldest line first. */
    get: operations['CaseController_ledger'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every day counted or skipped, with its reason and article. */
    get: operations['CaseController_sheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/sheet.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as a PDF for the file or a court. */
    get: operations['CaseController_sheetPaper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/applicant/reveal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Who applies, unmasked, for a written reason. */
    post: operations['CaseController_reveal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the case holds. */
    get: operations['DocumentsController_list'];
    put?: never;
    /** Adds a file. The plain fields stand before it in the form. */
    post: operations['DocumentsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/documents/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Opens a document; the opening is written down. */
    get: operations['DocumentsController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/registration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The entry, earlier requests of the same applicant, correction, dispatches, what would follow from acting today, the case decided anew. */
    get: operations['RegistrationController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/registration/register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Registers a received application. */
    post: operations['RegistrationController_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/registration/ask-for-correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks for correction, once and completely. */
    post: operations['RegistrationController_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/registration/return-correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes the corrected application. */
    post: operations['RegistrationController_return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/registration/accept-late-correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes up again what was given up, for a good reason. */
    post: operations['RegistrationController_acceptLate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/registration/dispatch-to-unit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hands the case to a unit, or to another one. */
    post: operations['RegistrationController_dispatch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/registration/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends the case at the applicant's wish. */
    post: operations['RegistrationController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/registration/lapse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Closes an application not corrected in time. */
    post: operations['RegistrationController_lapse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Extensions, reasons and delays of a case, and what would follow from acting today. */
    get: operations['ExtensionController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/extension/propose-extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts an extension before the head of the office. */
    post: operations['ExtensionController_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/extension/grant-extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Consents to it and tells the applicant. */
    post: operations['ExtensionController_grant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/extension/refuse-extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Refuses it; the term stays as it is. */
    post: operations['ExtensionController_refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/extension/ask-for-reasons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks the applicant for reasons; no term stops. */
    post: operations['ExtensionController_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/extension/record-reasons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records the reasons as they came. */
    post: operations['ExtensionController_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/extension/delay-reply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Fixes a reasonable later day and tells the applicant. */
    post: operations['ExtensionController_delay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/extension/tell-by-post': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records that the letter was posted: where the applicant is reached by post alone, the term moves with it. */
    post: operations['ExtensionController_post'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/what-if': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What would follow from the supposed steps. Nothing is written. */
    post: operations['WhatIfController_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/investigation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who was asked to search, and what the searches gave. */
    get: operations['InvestigationController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/investigation/record-search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records how each item was searched for. */
    post: operations['InvestigationController_recordSearch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/consultation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who was asked, masked, what became of it, and the time left out of the count. */
    get: operations['ConsultationController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/consultation/send-consultation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks somebody in writing, today. */
    post: operations['ConsultationController_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/consultation/record-consultation-service': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records when the consulted side received the letter. */
    post: operations['ConsultationController_serve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/consultation/record-opinion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records consent or comments. */
    post: operations['ConsultationController_opinion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/consultation/record-objection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records that somebody does not agree. */
    post: operations['ConsultationController_objection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/consultation/record-silence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Writes down that no opinion came in time, and what that means. */
    post: operations['ConsultationController_silence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/consultation/end-consultation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends it without an answer: not deliverable, needed no longer, or another letter goes out instead. */
    post: operations['ConsultationController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/consultation/mark-other-organ': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Finds that a department of the same government is another organ. */
    post: operations['ConsultationController_mark'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/consultation/weigh-objection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Finds each objection reasonable or not. */
    post: operations['ConsultationController_weigh'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/consultation/override-objection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decides to disclose against a reasonable objection. */
    post: operations['ConsultationController_override'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/confidentiality-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the officer found, item by item. */
    get: operations['ConfidentialityReviewController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/confidentiality-review/clear-confidentiality': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Clears the proposed reply. */
    post: operations['ConfidentialityReviewController_clear'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/reply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is proposed, what was thought of it, what is missing before signing, and the signed letter. */
    get: operations['ReplyController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/reply/propose-outcome': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Proposes the outcome of every item, together. */
    post: operations['ReplyController_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/reply/check-legality': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The legal reviewer agrees. */
    post: operations['ReplyController_checkLegality'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/reply/return-for-rework': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends the proposal back with the reason. */
    post: operations['ReplyController_returnForRework'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/reply/sign-reply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs: number, letter and hash. */
    post: operations['ReplyController_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/delivery': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How the reply was served, and what became of every message to the applicant. */
    get: operations['DeliveryController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/delivery/deliver-reply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends the signed letter out. */
    post: operations['DeliveryController_deliver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/delivery/prove-service': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records the proof of service. */
    post: operations['DeliveryController_prove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/fees': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The fee of the case, or what a notice today would come to. */
    get: operations['FeesController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/fees/notice-fee': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks for the fee, today. */
    post: operations['FeesController_notice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/fees/record-fee-service': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records when the applicant received the notice. */
    post: operations['FeesController_serve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/fees/record-payment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records the payment. */
    post: operations['FeesController_pay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/fees/lapse-fee': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Closes an application whose fee was not paid in time. */
    post: operations['FeesController_lapse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/fees/accept-timely-payment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a case up again whose fee had been paid in time. */
    post: operations['FeesController_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The sealed file's list. */
    get: operations['ArchiveController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/archive/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Orders, lists and seals the file. */
    post: operations['ArchiveController_seal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/remedies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What can still be done against the reply, what was done, and what it led to. */
    get: operations['RemediesController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/remedies/register-dispute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Registers a reconsideration, a suit or a complaint whose copy was served. */
    post: operations['RemediesController_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/remedies/record-dispute-reply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records the agency's answer. */
    post: operations['RemediesController_reply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/remedies/record-dispute-decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records how it was decided, and what was ordered. */
    post: operations['RemediesController_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/requests/{requestId}/remedies/open-redecision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Opens the case of the new reply that was ordered. */
    post: operations['RemediesController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/disputes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All disputes the one who asks may see, those to be answered next first. */
    get: operations['DisputesController_all'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-trials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The trials on the list, in the order they were first kept. Also what is exported. */
    get: operations['RuleTrialsController_list'];
    put?: never;
    /** Keeps a question with what has to come out. */
    post: operations['RuleTrialsController_keep'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-trials/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What they can be run against. */
    get: operations['RuleTrialsController_rules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-trials/last-run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The last run of the whole list against those rules. */
    get: operations['RuleTrialsController_last'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-trials/run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Runs all of them, or those named, and keeps how it came out. */
    post: operations['RuleTrialsController_run'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-trials/compare': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answers a question under the rules in force and under those. Keeps nothing. */
    post: operations['RuleTrialsController_compare'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-trials/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Keeps a list, all or none, or the good ones of it. */
    post: operations['RuleTrialsController_import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-trials/standard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Keeps the worked examples of the specification that were never kept here. */
    post: operations['RuleTrialsController_standard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-trials/{trialId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every version of one, newest first. */
    get: operations['RuleTrialsController_history'];
    /** Another version of it. */
    put: operations['RuleTrialsController_edit'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/rule-trials/{trialId}/drop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes it off the list; its versions stay. */
    post: operations['RuleTrialsController_drop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/v1/today/annual-returns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The annual returns the agency has to see to next. */
    get: operations['TodayController_annualReturns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/problems/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Explains one kind of refusal. */
    get: operations['ProblemsController_explain'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    SignInDto: {
      account: string;
      password: string;
    };
    LocalisedDto: {
      zh: string;
      en: string;
    };
    RoleDto: {
      code: string;
      name: components['schemas']['LocalisedDto'];
    };
    OwnAgencyDto: {
      id: string;
      name: components['schemas']['LocalisedDto'];
      kind: string;
    };
    UnitDto: {
      id: string;
      name: components['schemas']['LocalisedDto'];
    };
    SignedInDto: {
      roles: components['schemas']['RoleDto'][];
      id: string;
      account: string;
      name: string;
      agency: components['schemas']['OwnAgencyDto'];
      unit?: components['schemas']['UnitDto'];
    };
    SessionDto: {
      /** @description Named like acts: `reply:sign-reply`. */
      rights: string[];
      staff: components['schemas']['SignedInDto'];
      /** @description To be sent as `x-csrf-token` with everything but GET. */
      csrfToken: string;
      /** @description When the session ends if nothing is done until then. */
      expiresAt: string;
    };
    QueueRowDto: {
      /** @description Roles that may carry the case forward now. */
      awaits: string[];
      id: string;
      number: string;
      agencyName: components['schemas']['LocalisedDto'];
      title: string;
      channel: string;
      state: string;
      stateName: components['schemas']['LocalisedDto'];
      unitId?: string;
      submittedOn: string;
      receiptOn?: string;
      legalDue?: string;
      safeDue?: string;
      provisional: boolean;
      /** @description Working days until `safeDue`, negative once past. */
      daysLeft?: number;
      /** @description The same until `legalDue`. */
      legalDaysLeft?: number;
      /**
       * @description past-safe: past the strict day or the day to confirm the receipt, and not late by law.
       * @enum {string}
       */
      clock?: 'due-soon' | 'in-time' | 'late' | 'past-safe';
    };
    QueuePageDto: {
      rows: components['schemas']['QueueRowDto'][];
      /** @description Where the next page begins; absent on the last. */
      next?: string;
    };
    TabCountsDto: {
      mine: number;
      unit: number;
      unassigned: number;
      all: number;
    };
    ClockCountsDto: {
      'in-time': number;
      'due-soon': number;
      'past-safe': number;
      late: number;
    };
    QueueCountsDto: {
      tabs: components['schemas']['TabCountsDto'];
      clock: components['schemas']['ClockCountsDto'];
    };
    NoticeDto: {
      id: string;
      subject: string;
      body: string;
      at: string;
      /** @description The case it is about. */
      requestId?: string;
      read: boolean;
    };
    ReadNoticesDto: {
      ids: string[];
    };
    ActRuleDto: {
      from: string[];
      /** @description Roles that may perform it. */
      by: string[];
      /** @description Milestones that must have been reached. */
      needs: string[];
      act: string;
      room: string;
      label: components['schemas']['LocalisedDto'];
      /** @description Absent: the case stays where it is. */
      to?: string;
      law?: string;
    };
    WorkflowDto: {
      final: string[];
      states: {
        [key: string]: components['schemas']['LocalisedDto'];
      };
      milestones: {
        [key: string]: components['schemas']['LocalisedDto'];
      };
      roles: {
        [key: string]: components['schemas']['LocalisedDto'];
      };
      acts: components['schemas']['ActRuleDto'][];
      name: string;
      version: number;
      initial: string;
      /** @description Mermaid, drawn from the table. */
      diagram: string;
    };
    OutcomeDto: {
      /** @description What the letter has to say. */
      contains: components['schemas']['LocalisedDto'][];
      /** @description The kinds the article lists, one of which has to be named. */
      aspects?: components['schemas']['LocalisedDto'][];
      code: string;
      name: components['schemas']['LocalisedDto'];
      article: string;
      /** @enum {string} */
      kind: 'closed' | 'given' | 'not-available' | 'not-processed' | 'partly-given' | 'refused';
      needsReasons: boolean;
      needsGrounds: boolean;
      needsSearch: boolean;
      /** @enum {string} */
      remedies: 'RA' | 'RB' | 'RC';
      /** @description No choice once the ground applies. */
      mandatory?: boolean;
    };
    OutcomesDto: {
      outcomes: components['schemas']['OutcomeDto'][];
      /** @description Codes that can be cited for a withheld part. */
      grounds: string[];
      profile: string;
      name: components['schemas']['LocalisedDto'];
    };
    HeldNoticeDto: {
      number: string;
      publishedOn: string;
      source: string;
    };
    YearDayDto: {
      day: string;
      /** @enum {string} */
      kind: 'holiday' | 'make-up' | 'weekday' | 'weekend';
      working: boolean;
      why: components['schemas']['LocalisedDto'];
      /** @description Number of the notice that says so. */
      notice?: string;
    };
    YearPlaceDto: {
      day?: components['schemas']['YearDayDto'];
    };
    YearWeekDto: {
      /** @description Monday to Sunday. */
      places: components['schemas']['YearPlaceDto'][];
    };
    YearMonthDto: {
      weeks: components['schemas']['YearWeekDto'][];
      /** @description `YYYY-MM`. */
      month: string;
      workingDays: number;
    };
    CalendarYearDto: {
      notices: components['schemas']['HeldNoticeDto'][];
      months: components['schemas']['YearMonthDto'][];
      year: number;
      version: string;
      coveredUntil: string;
      /** @description Its notice is not out yet. */
      provisional: boolean;
      workingDays: number;
    };
    ParameterDto: {
      choices?: string[];
      name: string;
      label: components['schemas']['LocalisedDto'];
      value: string;
      default: string;
      /** @description What counsel would set, where that is not the default. */
      recommended?: string;
      /** @description Of numbers, and of each number of a list. */
      min?: number;
      max?: number;
      /** @description Several numbers, falling. */
      isList: boolean;
      /** @enum {string} */
      unit: 'cases-a-month' | 'choice' | 'days' | 'hours' | 'working-days';
      /** @description Rule of the specification it belongs to. */
      rule: string;
      reason: components['schemas']['LocalisedDto'];
      /** @enum {string} */
      tag: 'DESIGN' | 'PRACTICE';
      /** @description Whether anything reads it; what nothing reads cannot be changed. */
      inUse: boolean;
    };
    ParametersDto: {
      parameters: components['schemas']['ParameterDto'][];
      profile: string;
      name: components['schemas']['LocalisedDto'];
      /** @description With a digest of the values that are not the default. */
      id: string;
      inForceFrom: string;
    };
    ParameterValueDto: {
      name: string;
      /** @description As JSON: `12`, `true`, `"RB"`, `[5,3,1]`. */
      value: string;
    };
    ProposeParametersDto: {
      /** @description Id of the version: `cn-ogi-2019`. */
      profile: string;
      values: components['schemas']['ParameterValueDto'][];
      reason: string;
    };
    ExplainedDayDto: {
      /** @enum {string} */
      kind: 'holiday' | 'make-up' | 'weekday' | 'weekend';
      working: boolean;
      why: components['schemas']['LocalisedDto'];
      /** @description Number of the notice that says so. */
      notice?: string;
    };
    DifferingDayDto: {
      day: string;
      before: components['schemas']['ExplainedDayDto'];
      after: components['schemas']['ExplainedDayDto'];
    };
    ChangedValueDto: {
      name: string;
      label: components['schemas']['LocalisedDto'];
      /** @description As JSON. */
      before: string;
      after: string;
    };
    WhoAndWhenDto: {
      by: string;
      name: string;
      at: string;
      reason: string;
    };
    RuleChangeDto: {
      /** @description What the one who asks may do with it. */
      may: ('approve' | 'reject' | 'withdraw')[];
      differ: components['schemas']['DifferingDayDto'][];
      values: components['schemas']['ChangedValueDto'][];
      /** @description Why a draft fits no more, after what was approved since. */
      faults: components['schemas']['LocalisedDto'][];
      /** @enum {string} */
      format: 'json' | 'text';
      /** @description Word for word. */
      body: string;
      sha256: string;
      id: string;
      /** @enum {string} */
      kind: 'notice' | 'parameters';
      /** @enum {string} */
      state: 'approved' | 'draft' | 'rejected' | 'withdrawn';
      /** @description Number of the notice, or id of the version whose values change. */
      about: string;
      proposed: components['schemas']['WhoAndWhenDto'];
      decided?: components['schemas']['WhoAndWhenDto'];
    };
    HandedInDto: {
      /** @enum {string} */
      format: 'json' | 'text';
      body: string;
    };
    ReadBlockDto: {
      holiday: string;
      first: string;
      last: string;
      line?: number;
      path?: string;
    };
    NoticeFaultDto: {
      rule: string;
      line?: number;
      path?: string;
      words: string;
      says: components['schemas']['LocalisedDto'];
    };
    NoticeCheckDto: {
      off: components['schemas']['ReadBlockDto'][];
      worked: components['schemas']['ReadBlockDto'][];
      faults: components['schemas']['NoticeFaultDto'][];
      /** @description Lines that say nothing of the calendar. */
      passedOver: number[];
      differ: components['schemas']['DifferingDayDto'][];
      /** @description It can be proposed. */
      complete: boolean;
      number?: string;
      publishedOn?: string;
      /** @description The year it arranges; absent for an amendment. */
      year?: number;
    };
    AffectedByDto: {
      /** @enum {string} */
      format: 'json' | 'text';
      body: string;
      /**
       * Format: uuid
       * @description `next` of the page before.
       */
      after?: string;
    };
    MoveDto: {
      /** @enum {string} */
      term: 'ask-by' | 'correction' | 'fee' | 'legal' | 'opinion' | 'reasons' | 'safe';
      from?: string;
      to?: string;
    };
    AffectedCaseDto: {
      moves: components['schemas']['MoveDto'][];
      requestId: string;
      number: string;
      agencyName: components['schemas']['LocalisedDto'];
    };
    AffectedTermDto: {
      /** @enum {string} */
      term: 'ask-by' | 'correction' | 'fee' | 'legal' | 'opinion' | 'reasons' | 'safe';
      moved: number;
    };
    AffectedAgencyDto: {
      agencyId: string;
      agencyName: components['schemas']['LocalisedDto'];
      moved: number;
    };
    AffectedCountsDto: {
      byTerm: components['schemas']['AffectedTermDto'][];
      byAgency: components['schemas']['AffectedAgencyDto'][];
      open: number;
      moved: number;
      /** @description Whose day stays, and is provisional no longer. */
      settled: number;
    };
    AffectedDto: {
      rows: components['schemas']['AffectedCaseDto'][];
      /** @description Where the next page begins; absent on the last. */
      next?: string;
      /** @description On the first page. */
      counts?: components['schemas']['AffectedCountsDto'];
    };
    ProposeNoticeDto: {
      /** @enum {string} */
      format: 'json' | 'text';
      body: string;
      /** @description Why it is loaded; kept with the change. */
      reason: string;
    };
    RuleChangeRowDto: {
      id: string;
      /** @enum {string} */
      kind: 'notice' | 'parameters';
      /** @enum {string} */
      state: 'approved' | 'draft' | 'rejected' | 'withdrawn';
      /** @description Number of the notice, or id of the version whose values change. */
      about: string;
      proposed: components['schemas']['WhoAndWhenDto'];
      decided?: components['schemas']['WhoAndWhenDto'];
    };
    ProgressDto: {
      total: number;
      done: number;
      moved: number;
      startedAt: string;
      finishedAt?: string;
    };
    RecomputationDto: {
      /** @description Absent before its job has begun. */
      progress?: components['schemas']['ProgressDto'];
    };
    MovedCaseDto: {
      moves: components['schemas']['MoveDto'][];
      requestId: string;
      number: string;
      agencyName: components['schemas']['LocalisedDto'];
    };
    MovedPageDto: {
      rows: components['schemas']['MovedCaseDto'][];
      next?: string;
    };
    DecideOnChangeDto: {
      /** @description Needed to reject; kept with the change. */
      reason?: string;
    };
    AskedItemDto: {
      title?: string;
      docNo?: string;
      description?: string;
      indexNo?: string;
      period?: string;
      maker?: string;
    };
    FiledApplicantDto: {
      /** @enum {string} */
      kind: 'citizen' | 'organisation';
      /** @enum {string} */
      statisticsKind?: 'COMMERCIAL' | 'LEGAL_SERVICE' | 'NATURAL' | 'OTHER_ORG' | 'PUBLIC_INTEREST' | 'RESEARCH';
      employer?: string;
      /** @description 统一社会信用代码, of an organisation. */
      uscc?: string;
      legalRep?: string;
      contactName?: string;
      address?: string;
      postcode?: string;
      fax?: string;
      email?: string;
      name: string;
      /** @enum {string} */
      idType?: 'foreigner-permit' | 'hk-macao-permit' | 'officer-id' | 'passport' | 'resident-id' | 'taiwan-permit';
      idNo?: string;
      phone?: string;
    };
    AgentDto: {
      name: string;
      /** @enum {string} */
      idType?: 'foreigner-permit' | 'hk-macao-permit' | 'officer-id' | 'passport' | 'resident-id' | 'taiwan-permit';
      idNo?: string;
      phone?: string;
    };
    ApplicationDto: {
      items: components['schemas']['AskedItemDto'][];
      applicant: components['schemas']['FiledApplicantDto'];
      agent?: components['schemas']['AgentDto'];
      coApplicants?: string[];
      /** @enum {string} */
      carrier?: 'disc' | 'electronic' | 'inspection' | 'paper';
      /** @enum {string} */
      route?: 'email' | 'fax' | 'on-site' | 'pick-up' | 'portal' | 'post';
      acceptOther?: boolean;
      assistance?: string;
      suggestProactive?: boolean;
      purpose?: string;
      serviceConsent?: boolean;
      /** @enum {string} */
      language?: 'en' | 'zh';
    };
    ReceiptEvidenceDto: {
      /** @description Handed in, signed for at the gate, found in the letter box, or arrived in the system. */
      on: string;
      /** @description Registered mail and EMS: the number on the slip. */
      mailNo?: string;
      /** @description When agency and applicant confirmed it with each other. */
      confirmedOn?: string;
      /** @enum {string} */
      confirmedBy?: 'e-mail' | 'in-person' | 'portal' | 'sms' | 'telephone';
      /** @description Oral applications: the form was read back. */
      readBack?: boolean;
      witness?: string;
      note?: string;
    };
    TakeDownDto: {
      application: components['schemas']['ApplicationDto'];
      /** @enum {string} */
      channel: 'counter' | 'e-mail' | 'fax' | 'online' | 'oral' | 'post-ordinary' | 'post-signed';
      evidence: components['schemas']['ReceiptEvidenceDto'];
      /** @description Whether proof of identity was seen or enclosed. */
      identityProven?: boolean;
      /** @description Whether an agent's authority was seen or enclosed. */
      authorisationSeen?: boolean;
    };
    EnclosedDto: {
      title: string;
      sha256: string;
    };
    ForecastDto: {
      confirmedOn: string;
      correctionAskBy?: string;
      legalDue?: string;
    };
    ReceiptDatesDto: {
      /** @description 收到申请之日; absent while it still depends on a confirmation. */
      receiptOn?: string;
      /** @description How the day of receipt is fixed, or what it still depends on. */
      basis: components['schemas']['LocalisedDto'];
      correctionAskBy?: string;
      correctionUntil?: string;
      legalDue?: string;
      daysLeft?: number;
      late: boolean;
      provisional: boolean;
      /** @description What would follow from a confirmation on that day. */
      forecast?: components['schemas']['ForecastDto'];
    };
    AllowedActDto: {
      /** @description Whether the case waits for it; else it is only possible. */
      awaited: boolean;
      act: string;
      /** @description The room that carries it out: `POST /staff/v1/requests/{requestId}/{room}/{act}`. */
      room: string;
      label: components['schemas']['LocalisedDto'];
      /** @description The article it rests on. */
      law?: string;
    };
    RefusedActDto: {
      missing?: string[];
      /** @enum {string} */
      because: 'already-reached' | 'missing-milestone' | 'not-your-role' | 'same-person' | 'unknown-act' | 'wrong-state';
      /** @description The refusal as a sentence a person can act on. */
      says: components['schemas']['LocalisedDto'];
      act: string;
      /** @description The room that carries it out: `POST /staff/v1/requests/{requestId}/{room}/{act}`. */
      room: string;
      label: components['schemas']['LocalisedDto'];
      /** @description The article it rests on. */
      law?: string;
    };
    StandingDto: {
      milestones: string[];
      allowedActs: components['schemas']['AllowedActDto'][];
      refusedActs: components['schemas']['RefusedActDto'][];
      id: string;
      number: string;
      /** @description Ledger sequence seen; every act sends it back. */
      sequence: number;
      state: string;
      receiptOn?: string;
      /** @description Last day of the reply by the letter of the law. */
      legalDue?: string;
      /** @description Last day under the stricter reading. */
      safeDue?: string;
      /** @description A day counted on lies beyond the published calendars. */
      provisional: boolean;
      /** @description Working days until `safeDue`, negative once past. */
      daysLeft?: number;
      /** @description The same until `legalDue`. */
      legalDaysLeft?: number;
      /**
       * @description past-safe: past the strict day, and not late by law. Absent when no term runs.
       * @enum {string}
       */
      clock?: 'due-soon' | 'in-time' | 'late' | 'past-safe';
      correctionAskBy?: string;
      correctionUntil?: string;
    };
    ReceiptDto: {
      enclosed: components['schemas']['EnclosedDto'][];
      /** @description What Art. 29 asks for and the application does not say. */
      gaps: components['schemas']['LocalisedDto'][];
      /** @description The case. */
      id: string;
      number: string;
      queryCode: string;
      agency: components['schemas']['LocalisedDto'];
      /** @enum {string} */
      channel: 'counter' | 'e-mail' | 'fax' | 'online' | 'oral' | 'post-ordinary' | 'post-signed';
      submittedAt: string;
      contentSha256: string;
      itemCount: number;
      dates: components['schemas']['ReceiptDatesDto'];
      standing: components['schemas']['StandingDto'];
    };
    GapDto: {
      field: string;
      says: components['schemas']['LocalisedDto'];
    };
    SubmissionDto: {
      wishes: {
        [key: string]: unknown;
      };
      gaps: components['schemas']['GapDto'][];
      /** @enum {string} */
      channel: 'counter' | 'e-mail' | 'fax' | 'online' | 'oral' | 'post-ordinary' | 'post-signed';
      submittedAt: string;
      arrivedOn?: string;
      filedBy: string;
      documentId: string;
      /** @description How the day of receipt was fixed. */
      evidence?: components['schemas']['ReceiptEvidenceDto'];
    };
    IntakeDto: {
      submission?: components['schemas']['SubmissionDto'];
    };
    ConfirmReceiptDto: {
      /** @description The day it arrived, where that is not known from the submission already. */
      on?: string;
      mailNo?: string;
      confirmedOn?: string;
      /** @enum {string} */
      confirmedBy?: 'e-mail' | 'in-person' | 'portal' | 'sms' | 'telephone';
      readBack?: boolean;
      witness?: string;
      note?: string;
      expectedSequence: number;
    };
    ChannelCountDto: {
      channel: string;
      arrived: number;
      registered: number;
      waiting: number;
      missing: number;
    };
    /** @enum {string} */
    OpenArrivalReason: 'no-case' | 'no-submission' | 'unconfirmed' | 'unregistered';
    OpenArrivalDto: {
      why: components['schemas']['OpenArrivalReason'];
      requestId: string;
      /** @description Absent where no case is there. */
      number?: string;
      channel: string;
      submittedAt: string;
    };
    ArrivalsDto: {
      counts: components['schemas']['ChannelCountDto'][];
      open: components['schemas']['OpenArrivalDto'][];
      /** @description The office day it was counted on; absent before the first count. */
      countedOn?: string;
    };
    AbsenceDto: {
      id: string;
      staffId: string;
      from: string;
      until: string;
      deputyId?: string;
    };
    ColleagueDto: {
      id: string;
      name: string;
      /** @description Whether the one who is signed in may enter that this colleague is away. */
      mayEnter: boolean;
    };
    AbsenceListDto: {
      absences: components['schemas']['AbsenceDto'][];
      colleagues: components['schemas']['ColleagueDto'][];
    };
    EnterAbsenceDto: {
      /**
       * Format: uuid
       * @description Absent: the one who is signed in.
       */
      staffId?: string;
      from: string;
      until: string;
      /**
       * Format: uuid
       * @description Who gets the warnings meanwhile. Absent: the head.
       */
      deputyId?: string;
    };
    CaseItemDto: {
      id: string;
      position: number;
      /** @description In the applicant's words. */
      description: string;
    };
    MaskedApplicantDto: {
      /** @enum {string} */
      kind: 'citizen' | 'organisation';
      name: string;
      contact?: string;
    };
    FlawDto: {
      /** @description Rule of the specification: R-30d, F-7 … */
      rule: string;
      /**
       * @description It cannot have been so; it has not the effect it was meant to have; or it should only be known.
       * @enum {string}
       */
      kind: 'defect' | 'hint' | 'impossible';
      on: string;
      says: components['schemas']['LocalisedDto'];
    };
    ReadingDto: {
      flaws: components['schemas']['FlawDto'][];
      /** @enum {string} */
      state: 'awaiting-correction' | 'awaiting-fee' | 'lapsed' | 'not-started' | 'replied' | 'running' | 'withdrawn';
      receiptOn?: string;
      /** @description How that day was fixed, or what it still depends on. */
      basis: components['schemas']['LocalisedDto'];
      /** @description Day zero of the term that runs now. */
      runsFrom?: string;
      /** @description Last day before any extension. */
      baseDue?: string;
      /** @description Working days by which it was validly extended. */
      extensionDays: number;
      extendedDue?: string;
      legalDue?: string;
      safeDue?: string;
      provisional: boolean;
      daysLeft?: number;
      correctionAskBy?: string;
      correctionUntil?: string;
      /** @description Whether it was answered, or still is unanswered, after `legalDue`. */
      late: boolean;
    };
    PinnedWorkflowDto: {
      name: string;
      version: number;
    };
    CaseDto: {
      items: components['schemas']['CaseItemDto'][];
      standing: components['schemas']['StandingDto'];
      agencyId: string;
      agencyName: components['schemas']['LocalisedDto'];
      channel: string;
      title: string;
      applicant: components['schemas']['MaskedApplicantDto'];
      unitId?: string;
      unitName?: components['schemas']['LocalisedDto'];
      submittedAt: string;
      /** @description The clock, as far as the page tells it. */
      reading: components['schemas']['ReadingDto'];
      workflow: components['schemas']['PinnedWorkflowDto'];
      /** @description The version of the statute the case began under and finishes under. */
      profile: string;
    };
    LedgerLineDto: {
      facts: {
        [key: string]: unknown;
      };
      sequence: number;
      act: string;
      label: components['schemas']['LocalisedDto'];
      from: string;
      to: string;
      actor: string;
      /** @description Absent for applicants and jobs. */
      actorName?: string;
      at: string;
      law?: string;
      hash: string;
    };
    SheetDayDto: {
      on: string;
      /** @enum {string} */
      kind: 'awaiting' | 'consultation' | 'counted' | 'holiday' | 'make-up' | 'weekend' | 'zero';
      counted: boolean;
      /** @description The how-manieth counted day it is; 0 for the day the count starts from. */
      count?: number;
      why: components['schemas']['LocalisedDto'];
      law?: string;
      /** @description The holiday notice that says so. */
      notice?: string;
    };
    CalendarCellDto: {
      /** @description Absent where the place belongs to another month. */
      on?: string;
      /**
       * @description Absent for a day outside the count.
       * @enum {string}
       */
      kind?: 'awaiting' | 'consultation' | 'counted' | 'holiday' | 'make-up' | 'weekend' | 'zero';
      count?: number;
      /** @description The last day of the term. */
      last?: boolean;
      /** @description The last day under the strictest reading, where it is another. */
      strict?: boolean;
    };
    CalendarWeekDto: {
      days: components['schemas']['CalendarCellDto'][];
    };
    CalendarMonthDto: {
      weeks: components['schemas']['CalendarWeekDto'][];
      /** @description `YYYY-MM` */
      month: string;
    };
    SheetDto: {
      days: components['schemas']['SheetDayDto'][];
      /** @description The same as months to draw. */
      months: components['schemas']['CalendarMonthDto'][];
      flaws: components['schemas']['FlawDto'][];
      receiptOn?: string;
      basis: components['schemas']['LocalisedDto'];
      legalDue?: string;
      safeDue?: string;
      provisional: boolean;
      /** @description Version of the calendar: the day of its newest notice. */
      calendar: string;
    };
    RevealDto: {
      /** @description Why this case needs it, in at least four characters. */
      reason: string;
    };
    ApplicantDto: {
      name: string;
      idType?: string;
      idNo?: string;
      uscc?: string;
      legalRep?: string;
      contactName?: string;
      phone?: string;
      address?: string;
      postcode?: string;
      fax?: string;
      email?: string;
      language?: string;
    };
    DocumentDto: {
      id: string;
      agencyId: string;
      requestId?: string;
      kind: string;
      title: string;
      fileName: string;
      mediaType: string;
      size: number;
      sha256: string;
      madeBy: string;
      madeAt: string;
      versionOf?: string;
      /** @enum {string} */
      visibility: 'applicant' | 'internal' | 'sealed' | 'withheld';
    };
    UploadDto: {
      /** Format: binary */
      file: string;
      kind: string;
      title: string;
    };
    EarlierRequestDto: {
      id: string;
      number: string;
      submittedOn: string;
      state: string;
    };
    DispatchDto: {
      id: string;
      unitId: string;
      internalDueOn?: string;
      note?: string;
      by: string;
      at: string;
    };
    FrequencyDto: {
      /** @description Same text, same day. */
      doubleSubmissions: string[];
      /** @description Same text, already replied to. */
      alreadyReplied: string[];
      /** @description Same text, still open. */
      stillOpen: string[];
      inMonth: number;
      inYear: number;
      /** @description A practical alarm, no rule of law. */
      alarm: boolean;
    };
    EntryDto: {
      /** @enum {string} */
      applicantKind: 'citizen' | 'organisation';
      /** @enum {string} */
      statisticsKind: 'COMMERCIAL' | 'LEGAL_SERVICE' | 'NATURAL' | 'OTHER_ORG' | 'PUBLIC_INTEREST' | 'RESEARCH';
      on: string;
      by: string;
      frequency: components['schemas']['FrequencyDto'];
      note?: string;
    };
    CorrectionPointDto: {
      key: string;
      /**
       * Format: uuid
       * @description The item it concerns; none when it concerns the applicant.
       */
      itemId?: string;
      /** @enum {string} */
      ground: 'agent' | 'content' | 'identity' | 'volume-reason';
      asks: string;
      /** @description What was explained to help the applicant answer. */
      guidance?: string;
    };
    CorrectionDto: {
      points: components['schemas']['CorrectionPointDto'][];
      id: string;
      askedOn: string;
      until: string;
      /** @description The notice. */
      documentId: string;
      askedBy: string;
      returnedOn?: string;
      answerDocumentId?: string;
      /** @description Why a late answer was taken. */
      goodReason?: string;
      /** @description What proves it, where the case had been given up. */
      proofDocumentId?: string;
    };
    ClosingDto: {
      /** @enum {string} */
      kind: 'lapsed' | 'withdrawn';
      on: string;
      by: string;
      reason?: string;
      documentId?: string;
    };
    CorrectionForecastDto: {
      today: string;
      /** @description Last day on which asking restarts the term. */
      askBy: string;
      earliestUntil: string;
      legalDue: string;
      /** @description Whether asking today restarts the term. */
      restarts: boolean;
      usualUntil: string;
      /** @description The reply's last day if the correction came on the last day of the usual period. */
      dueIfReturnedLast?: string;
    };
    LinkedCaseDto: {
      requestId: string;
      number: string;
    };
    RegistrationDto: {
      earlier: components['schemas']['EarlierRequestDto'][];
      dispatches: components['schemas']['DispatchDto'][];
      entry?: components['schemas']['EntryDto'];
      frequency: components['schemas']['FrequencyDto'];
      correction?: components['schemas']['CorrectionDto'];
      closing?: components['schemas']['ClosingDto'];
      forecast?: components['schemas']['CorrectionForecastDto'];
      /** @description The case this one decides anew, as a decision or judgment ordered: no new request, and no repetition. */
      redecides?: components['schemas']['LinkedCaseDto'];
    };
    RegisterDto: {
      /** @enum {string} */
      applicantKind: 'citizen' | 'organisation';
      /**
       * @description The row of the annual return the applicant is counted in.
       * @enum {string}
       */
      statisticsKind: 'COMMERCIAL' | 'LEGAL_SERVICE' | 'NATURAL' | 'OTHER_ORG' | 'PUBLIC_INTEREST' | 'RESEARCH';
      note?: string;
      expectedSequence: number;
    };
    AskForCorrectionDto: {
      points: components['schemas']['CorrectionPointDto'][];
      /** @description Last day for the applicant; fifteen working days from today unless said otherwise. */
      until?: string;
      expectedSequence: number;
    };
    CorrectionAnswerDto: {
      key: string;
      answer: string;
    };
    ReturnCorrectionDto: {
      answers: components['schemas']['CorrectionAnswerDto'][];
      /** @description Why a late correction is taken. */
      goodReason?: string;
      /** @description The day it reached the office. */
      on?: string;
      expectedSequence: number;
    };
    AcceptLateCorrectionDto: {
      answers: components['schemas']['CorrectionAnswerDto'][];
      /** @description The day it reached the office; it becomes the day of receipt. */
      on: string;
      goodReason: string;
      /**
       * Format: uuid
       * @description What proves the reason, among the documents of the case.
       */
      proofDocumentId: string;
      expectedSequence: number;
    };
    DispatchToUnitDto: {
      /** Format: uuid */
      unitId: string;
      /** @description The unit's own day; it moves no clock. */
      internalDueOn?: string;
      note?: string;
      expectedSequence: number;
    };
    WithdrawDto: {
      reason?: string;
      /**
       * Format: uuid
       * @description The signed withdrawal among the documents of the case.
       */
      documentId?: string;
      expectedSequence: number;
    };
    ActDto: {
      expectedSequence: number;
    };
    PostingDto: {
      /** @description Last day on which posting it tells him in time. */
      by: string;
      /** @description The day it was posted: he is told on it. */
      on?: string;
      mailNo?: string;
    };
    ExtensionProposalDto: {
      id: string;
      /** @description Working days. */
      days: number;
      reason: string;
      on: string;
      by: string;
      /** @enum {string} */
      decision?: 'granted' | 'refused';
      decidedOn?: string;
      decidedBy?: string;
      /** @description Why it was refused. */
      answer?: string;
      /** @description Last day as it stood, and as the letter states it. */
      dueBefore?: string;
      dueAfter?: string;
      documentId?: string;
      /** @description Absent where the applicant was told the day it was granted. */
      posting?: components['schemas']['PostingDto'];
    };
    FixedDelayDto: {
      id: string;
      on: string;
      by: string;
      until: string;
      dueBefore: string;
      reason: string;
      documentId: string;
      /** @description Absent where the applicant was told the same day. */
      posting?: components['schemas']['PostingDto'];
    };
    AskedReasonsDto: {
      askedOn: string;
      askedBy: string;
      until: string;
      why: string;
      documentId: string;
      givenOn?: string;
      answerDocumentId?: string;
    };
    ExtendedToDto: {
      days: number;
      legalDue: string;
      safeDue: string;
    };
    ExtensionDaysDto: {
      /** @description Every length still possible; empty when none is. */
      lastDays: components['schemas']['ExtendedToDto'][];
      today: string;
      /** @description Last day on which an extension can be told. */
      legalDue: string;
      safeDue: string;
      /** @description Working days the running term was extended by already. */
      granted: number;
      most: number;
      /** @description Whether somebody is being consulted: the last days move on with the answer. */
      consulting: boolean;
    };
    PendingExtensionDto: {
      days: number;
      reason: string;
      on: string;
      by: string;
      /** @description Where consenting today would lead. */
      to?: components['schemas']['ExtendedToDto'];
      /** @description Why it can no longer be granted. */
      refused?: components['schemas']['LocalisedDto'];
    };
    LetterToPostDto: {
      /** @enum {string} */
      kind: 'delay' | 'extension';
      /** @description Last day on which posting it takes effect, as things stand. */
      by: string;
      tooLate: boolean;
    };
    ReasonsPeriodDto: {
      usualUntil: string;
      earliestUntil: string;
      latestUntil: string;
    };
    ExtensionDto: {
      proposals: components['schemas']['ExtensionProposalDto'][];
      delays: components['schemas']['FixedDelayDto'][];
      reasons?: components['schemas']['AskedReasonsDto'];
      /** @description Absent while no term runs. */
      forecast?: components['schemas']['ExtensionDaysDto'];
      /** @description Why no extension can be told today, not of a single day. */
      refused?: components['schemas']['LocalisedDto'];
      pending?: components['schemas']['PendingExtensionDto'];
      toPost?: components['schemas']['LetterToPostDto'];
      /** @description Until reasons were asked for. */
      reasonsPeriod?: components['schemas']['ReasonsPeriodDto'];
    };
    ProposeExtensionDto: {
      expectedSequence: number;
      /** @description Working days. */
      days: number;
      /** @description Goes into the letter to the applicant. */
      reason: string;
    };
    RefuseExtensionDto: {
      expectedSequence: number;
      reason: string;
    };
    AskForReasonsDto: {
      expectedSequence: number;
      /** @description What was counted and why it looks beyond a reasonable extent; goes into the letter. */
      why: string;
      /** @description Last day for the applicant; the usual one unless said otherwise. */
      until?: string;
    };
    RecordReasonsDto: {
      expectedSequence: number;
      text?: string;
      /**
       * Format: uuid
       * @description The written reasons among the documents of the case.
       */
      documentId?: string;
      /** @description The day they came; today unless said otherwise. */
      on?: string;
    };
    DelayReplyDto: {
      expectedSequence: number;
      /** @description A working day after the last day as it stands. */
      until: string;
      /** @description Goes into the letter to the applicant. */
      reason: string;
    };
    TellByPostDto: {
      expectedSequence: number;
      /** @description The day it was handed to the postal enterprise; today unless said otherwise. */
      on?: string;
      /** @description EMS or registered-mail number. */
      mailNo: string;
    };
    SupposedDto: {
      /** @enum {string} */
      step: 'ask-for-correction' | 'consult' | 'delay' | 'extend' | 'notice-fee' | 'reply';
      /** @description The day it is done; today unless said otherwise. */
      on?: string;
      /** @description Last day told to the applicant: to correct, or of a delayed reply. */
      until?: string;
      /** @description Working days of an extension; all that is left unless said otherwise. */
      days?: number;
      /**
       * @description Who is consulted; a third party unless said otherwise.
       * @enum {string}
       */
      kind?: 'co-maker' | 'other-organ' | 'third-party';
      /** @description The day the other side comes back: corrected application, opinion, payment. */
      backOn?: string;
    };
    WhatIfDto: {
      steps: components['schemas']['SupposedDto'][];
    };
    UnderstoodDto: {
      /** @enum {string} */
      step: 'ask-for-correction' | 'consult' | 'delay' | 'extend' | 'notice-fee' | 'reply';
      on: string;
      until?: string;
      days?: number;
      /** @enum {string} */
      kind?: 'co-maker' | 'other-organ' | 'third-party';
      backOn?: string;
      says: components['schemas']['LocalisedDto'];
    };
    RefusedStepDto: {
      rule?: string;
      /** @enum {string} */
      kind: 'defect' | 'hint' | 'impossible' | 'procedure';
      on?: string;
      says: components['schemas']['LocalisedDto'];
    };
    WhatIfMarkDto: {
      /** @enum {string} */
      kind: 'due-after' | 'due-before' | 'receipt' | 'step' | 'today';
      on: string;
      /** @description Working days from today, negative before it. */
      ahead: number;
    };
    WhatIfSideDto: {
      asOf: string;
      /** @enum {string} */
      state: 'awaiting-correction' | 'awaiting-fee' | 'lapsed' | 'not-started' | 'replied' | 'running' | 'withdrawn';
      receiptOn?: string;
      legalDue?: string;
      safeDue?: string;
      provisional: boolean;
      /** @description Working days from today to `safeDue`, negative once past; while a term runs. */
      daysLeft?: number;
      late: boolean;
    };
    WhatIfAnswerDto: {
      steps: components['schemas']['UnderstoodDto'][];
      refused: components['schemas']['RefusedStepDto'][];
      /** @description Earliest first. */
      marks: components['schemas']['WhatIfMarkDto'][];
      today: string;
      before: components['schemas']['WhatIfSideDto'];
      after: components['schemas']['WhatIfSideDto'];
    };
    SearchOrderDto: {
      id: string;
      itemId?: string;
      askedOf: string;
      asks: string;
      dueOn?: string;
      orderedBy: string;
      orderedAt: string;
    };
    KeptSearchDto: {
      places: string[];
      keywords: string[];
      peopleAsked?: string[];
      documentIds: string[];
      id: string;
      itemId: string;
      searchedOn: string;
      periodFrom?: string;
      periodTo?: string;
      /** @enum {string} */
      result: 'found' | 'held-elsewhere' | 'nothing-found';
      note: string;
      searchedBy: string;
      recordedAt: string;
    };
    InvestigationDto: {
      orders: components['schemas']['SearchOrderDto'][];
      searches: components['schemas']['KeptSearchDto'][];
    };
    SearchDto: {
      /** Format: uuid */
      itemId: string;
      searchedOn: string;
      /** @description Systems and archives. */
      places: string[];
      keywords: string[];
      periodFrom?: string;
      periodTo?: string;
      peopleAsked?: string[];
      /** @enum {string} */
      result: 'found' | 'held-elsewhere' | 'nothing-found';
      /** @description What was found, or why nothing could be: it becomes the reason told to the applicant. */
      note: string;
      documentIds?: string[];
    };
    RecordSearchDto: {
      searches: components['schemas']['SearchDto'][];
      expectedSequence: number;
    };
    MaskedSideDto: {
      /** @enum {string} */
      kind: 'organisation' | 'person';
      name: string;
    };
    ServedParticularsDto: {
      /** @enum {string} */
      proof: 'exchange-record' | 'mail-log' | 'postal-record' | 'signed-receipt';
    };
    ServedDto: {
      particulars: components['schemas']['ServedParticularsDto'];
      on: string;
      by: string;
      /** @description What was said or found, or where a proof is kept. */
      words?: string;
      documentId?: string;
    };
    AnsweredParticularsDto: {
      /** @enum {string} */
      answer: 'comments' | 'consents' | 'objects';
      /** @description After the term of the other side had ended. */
      late: boolean;
    };
    AnsweredDto: {
      particulars: components['schemas']['AnsweredParticularsDto'];
      on: string;
      by: string;
      /** @description What was said or found, or where a proof is kept. */
      words?: string;
      documentId?: string;
    };
    SilentParticularsDto: {
      answerBy: string;
    };
    SilentDto: {
      particulars: components['schemas']['SilentParticularsDto'];
      on: string;
      by: string;
      /** @description What was said or found, or where a proof is kept. */
      words?: string;
      documentId?: string;
    };
    EndedParticularsDto: {
      /** @enum {string} */
      reason: 'not-needed' | 'replaced' | 'undeliverable';
    };
    EndedDto: {
      particulars: components['schemas']['EndedParticularsDto'];
      on: string;
      by: string;
      /** @description What was said or found, or where a proof is kept. */
      words?: string;
      documentId?: string;
    };
    MarkedParticularsDto: {
      /** @description What the applicant was told then. */
      noticeId?: string;
    };
    MarkedDto: {
      particulars: components['schemas']['MarkedParticularsDto'];
      on: string;
      by: string;
      /** @description What was said or found, or where a proof is kept. */
      words?: string;
      documentId?: string;
    };
    WeighedParticularsDto: {
      reasonable: boolean;
    };
    WeighedDto: {
      particulars: components['schemas']['WeighedParticularsDto'];
      on: string;
      by: string;
      /** @description What was said or found, or where a proof is kept. */
      words?: string;
      documentId?: string;
    };
    OverriddenParticularsDto: {
      /** @description First day on which the information may go out. */
      releaseFrom: string;
    };
    OverriddenDto: {
      particulars: components['schemas']['OverriddenParticularsDto'];
      on: string;
      by: string;
      /** @description What was said or found, or where a proof is kept. */
      words?: string;
      documentId?: string;
    };
    ConsultationDto: {
      itemIds: string[];
      id: string;
      /** @enum {string} */
      kind: 'co-maker' | 'other-organ' | 'third-party';
      /** @enum {string} */
      countedAs: 'co-maker' | 'internal' | 'other-organ' | 'third-party';
      side: components['schemas']['MaskedSideDto'];
      information: string;
      asks: string;
      /** @enum {string} */
      way: 'direct' | 'email' | 'official-exchange' | 'post' | 'through-agency';
      sentOn: string;
      sentBy: string;
      /** @description The letter. */
      documentId: string;
      /** @description What the applicant was told. */
      noticeId?: string;
      served?: components['schemas']['ServedDto'];
      answered?: components['schemas']['AnsweredDto'];
      silent?: components['schemas']['SilentDto'];
      ended?: components['schemas']['EndedDto'];
      marked?: components['schemas']['MarkedDto'];
      weighed?: components['schemas']['WeighedDto'];
      overridden?: components['schemas']['OverriddenDto'];
      /** @description Whether its time is left out of the term that runs. */
      excluded: boolean;
      answerBy?: string;
      /** @description Working days until then, negative once past. */
      daysLeft?: number;
      /** @description When its service should be proved; while it is not. */
      proveBy?: string;
      /** @description The term of the other side ended without an answer. */
      isSilent: boolean;
      silenceMeans: components['schemas']['LocalisedDto'];
    };
    ConsultationBarDto: {
      id: string;
      open: boolean;
      from: string;
      to: string;
      start: number;
      length: number;
    };
    StretchDto: {
      from: string;
      to: string;
      start: number;
      length: number;
    };
    ExcludedTimeDto: {
      bars: components['schemas']['ConsultationBarDto'][];
      union: components['schemas']['StretchDto'][];
      from: string;
      to: string;
      length: number;
      /** @description Working days not counted. */
      workingDays: number;
    };
    ConsultationsDto: {
      consultations: components['schemas']['ConsultationDto'][];
      /** @description Working days the statute gives third parties and co-makers; absent where it gives none. */
      answerWithin?: number;
      /** @description Whether the time of a letter to a third party sent today would be left out of the term that runs. */
      movesToday: boolean;
      time?: components['schemas']['ExcludedTimeDto'];
    };
    ConsultedSideDto: {
      /** @enum {string} */
      kind: 'organisation' | 'person';
      name: string;
      address: string;
      /** @description Telephone or e-mail. */
      contact?: string;
    };
    SendConsultationDto: {
      /** @description The items of the request it concerns. */
      itemIds: string[];
      /** @enum {string} */
      kind: 'co-maker' | 'other-organ' | 'third-party';
      side: components['schemas']['ConsultedSideDto'];
      /** @description The information concerned, in words that tell nobody who asks. */
      information: string;
      /** @description What the other side is asked. */
      asks: string;
      /** @enum {string} */
      way: 'direct' | 'email' | 'official-exchange' | 'post' | 'through-agency';
      /** @description A department of the same government: its time counts until the legal reviewer finds it another organ. */
      ownGovernment?: boolean;
      expectedSequence: number;
    };
    RecordConsultationServiceDto: {
      expectedSequence: number;
      /** @description The day the consulted side received the letter. */
      on: string;
      /** @enum {string} */
      proof: 'exchange-record' | 'mail-log' | 'postal-record' | 'signed-receipt';
      /**
       * Format: uuid
       * @description The proof among the documents of the case.
       */
      documentId?: string;
      /** @description Number of the mail, or where the proof is kept. */
      note?: string;
      /** Format: uuid */
      consultationId: string;
    };
    RecordOpinionDto: {
      expectedSequence: number;
      consents: boolean;
      /** @description The day it reached the agency: the last one not counted. */
      on: string;
      /** @description What it says; of an objection the reasons, where it gives any. */
      text?: string;
      /**
       * Format: uuid
       * @description The paper itself, among the documents of the case.
       */
      documentId?: string;
      /** Format: uuid */
      consultationId: string;
    };
    RecordObjectionDto: {
      expectedSequence: number;
      /** @description The day it reached the agency: the last one not counted. */
      on: string;
      /** @description What it says; of an objection the reasons, where it gives any. */
      text?: string;
      /**
       * Format: uuid
       * @description The paper itself, among the documents of the case.
       */
      documentId?: string;
      /** Format: uuid */
      consultationId: string;
    };
    RecordSilenceDto: {
      expectedSequence: number;
      /** Format: uuid */
      consultationId: string;
    };
    EndConsultationDto: {
      expectedSequence: number;
      /** @enum {string} */
      reason: 'not-needed' | 'replaced' | 'undeliverable';
      /** @description What was tried, or why it is needed no longer. */
      because: string;
      /** Format: uuid */
      consultationId: string;
    };
    MarkOtherOrganDto: {
      expectedSequence: number;
      /** @description Why a department of the same government is another organ here. */
      because: string;
      /** Format: uuid */
      consultationId: string;
    };
    WeighingDto: {
      /** Format: uuid */
      consultationId: string;
      /** @description Reasonable grounds bar disclosure. */
      reasonable: boolean;
      why: string;
    };
    WeighObjectionDto: {
      weighings: components['schemas']['WeighingDto'][];
      expectedSequence: number;
    };
    OverrideObjectionDto: {
      expectedSequence: number;
      /** @description Why keeping it back would seriously harm the public interest. */
      grounds: string;
      /** Format: uuid */
      consultationId: string;
    };
    KeptOpinionDto: {
      id: string;
      officerId: string;
      givenAt: string;
      /** Format: uuid */
      itemId: string;
      /** @enum {string} */
      decision: 'not-open' | 'open' | 'refer';
      basis: string;
      opinion: string;
      /** @description The authority asked to determine it. */
      referredTo?: string;
    };
    ConfidentialityReviewDto: {
      opinions: components['schemas']['KeptOpinionDto'][];
    };
    OpinionDto: {
      /** Format: uuid */
      itemId: string;
      /** @enum {string} */
      decision: 'not-open' | 'open' | 'refer';
      basis: string;
      opinion: string;
      /** @description The authority asked to determine it. */
      referredTo?: string;
    };
    ClearConfidentialityDto: {
      opinions: components['schemas']['OpinionDto'][];
      expectedSequence: number;
    };
    LegalOpinionDto: {
      proposalId: string;
      /** @enum {string} */
      kind: 'legality-checked' | 'returned-for-rework';
      opinion: string;
      givenBy: string;
      givenAt: string;
    };
    GateDto: {
      key: string;
      passed: boolean;
      /** @enum {string} */
      severity: 'block' | 'warning';
      says: components['schemas']['LocalisedDto'];
      law?: string;
    };
    WithheldPartDto: {
      what: string;
      /** @description An outcome code of the refusals. */
      ground: string;
      reason: string;
    };
    BasisDto: {
      title: string;
      article: string;
    };
    EarlierReplyDto: {
      docNo: string;
      on: string;
    };
    ResponsibleDto: {
      name: string;
      contact: string;
    };
    ProposalDto: {
      withheld?: components['schemas']['WithheldPartDto'][];
      /** @description Documents given with the letter. */
      documentIds?: string[];
      /** Format: uuid */
      itemId: string;
      outcome: string;
      reasons?: string;
      aspect?: string;
      separability?: string;
      where?: string;
      basis?: components['schemas']['BasisDto'];
      earlierReply?: components['schemas']['EarlierReplyDto'];
      responsible?: components['schemas']['ResponsibleDto'];
      /** @description Last day of the secrecy period. */
      secrecyUntil?: string;
    };
    KeptProposalDto: {
      outcomes: components['schemas']['ProposalDto'][];
      id: string;
      proposedBy: string;
      proposedAt: string;
    };
    LetterBlockDto: {
      /** @enum {string} */
      kind: 'closing' | 'item' | 'opening' | 'remedies' | 'withheld';
      itemId?: string;
      text: components['schemas']['LocalisedDto'];
    };
    LetterDto: {
      blocks: components['schemas']['LetterBlockDto'][];
      title: components['schemas']['LocalisedDto'];
      docNo: string;
      to: string;
      signedBy: string;
      signedOn: string;
    };
    KeptLetterDto: {
      docNo: string;
      letter: components['schemas']['LetterDto'];
      documentId: string;
      sha256: string;
      signedBy: string;
      signedOn: string;
    };
    ReplyDto: {
      opinions: components['schemas']['LegalOpinionDto'][];
      /** @description What is looked at before signing, as it stands; absent while nothing is proposed and once it is signed. */
      gates?: components['schemas']['GateDto'][];
      proposal?: components['schemas']['KeptProposalDto'];
      letter?: components['schemas']['KeptLetterDto'];
    };
    ProposeOutcomeDto: {
      outcomes: components['schemas']['ProposalDto'][];
      expectedSequence: number;
    };
    GiveOpinionDto: {
      expectedSequence: number;
      opinion: string;
    };
    MessageDto: {
      id: string;
      /** @enum {string} */
      channel: 'email' | 'in-app' | 'post' | 'sms';
      template: string;
      /** @enum {string} */
      state: 'bounced' | 'claimed' | 'failed' | 'no-channel' | 'ordered' | 'sent';
      attempts: number;
      orderedAt: string;
      dispatchedAt?: string;
      messageId?: string;
      answer?: string;
    };
    ProofDto: {
      /** @enum {string} */
      kind: 'mail-log' | 'portal-log' | 'postal-record' | 'returned-envelope' | 'signed-receipt';
      on: string;
      documentId?: string;
      note?: string;
    };
    ServiceDto: {
      /** @enum {string} */
      way: 'courier' | 'direct' | 'email' | 'portal' | 'post' | 'through-agency';
      on: string;
      mailNo?: string;
      throughAgency?: string;
      reviewLink?: string;
      deliveredBy: string;
      proof?: components['schemas']['ProofDto'];
    };
    DeliveryDto: {
      messages: components['schemas']['MessageDto'][];
      service?: components['schemas']['ServiceDto'];
    };
    DeliverReplyDto: {
      expectedSequence: number;
      /** @enum {string} */
      way: 'courier' | 'direct' | 'email' | 'portal' | 'post' | 'through-agency';
      /** @description Day of signing, posting or sending: the one that counts for the agency's term. */
      on: string;
      /** @description EMS or registered-mail number. */
      mailNo?: string;
      throughAgency?: string;
      /** @description Page where an application for reconsideration is filed online. */
      reviewLink?: string;
    };
    ProveServiceDto: {
      expectedSequence: number;
      /** @enum {string} */
      kind: 'mail-log' | 'portal-log' | 'postal-record' | 'returned-envelope' | 'signed-receipt';
      /** @description Signature, arrival, first opening: the applicant's periods run from it. */
      on: string;
      /** Format: uuid */
      documentId?: string;
      note?: string;
    };
    FeeServedParticularsDto: {
      note?: string;
    };
    FeeServedDto: {
      particulars: components['schemas']['FeeServedParticularsDto'];
      on: string;
      by: string;
    };
    FeePaidParticularsDto: {
      receiptNo: string;
      /** @description After the last day to pay. */
      late: boolean;
    };
    FeePaidDto: {
      particulars: components['schemas']['FeePaidParticularsDto'];
      on: string;
      by: string;
    };
    FeeLapsedParticularsDto: {
      payUntil: string;
    };
    FeeLapsedDto: {
      particulars: components['schemas']['FeeLapsedParticularsDto'];
      on: string;
      by: string;
    };
    FeeDto: {
      /** @enum {string} */
      method: 'by-item' | 'by-page';
      /** @description Place of the application in the natural month of its receipt. */
      ordinal: number;
      units: number;
      pages?: number;
      publishedPages?: number;
      /** @description In yuan, `100.00`. */
      amount: string;
      standard: components['schemas']['LocalisedDto'];
      /** @enum {string} */
      status: 'lapsed' | 'paid' | 'unpaid' | 'unserved' | 'void';
      /** @description What a payment names. */
      reference: string;
      noticedOn: string;
      noticedBy: string;
      /** @description The notice. */
      documentId: string;
      payUntil?: string;
      /** @description Working days until then, negative once past. */
      daysLeft?: number;
      served?: components['schemas']['FeeServedDto'];
      paid?: components['schemas']['FeePaidDto'];
      lapsed?: components['schemas']['FeeLapsedDto'];
    };
    FeeForecastDto: {
      may: boolean;
      says?: components['schemas']['LocalisedDto'];
      /** @description Last day on which a fee can be noticed. */
      noticeBy?: string;
      ordinal?: number;
      /** @description What it would cost by item, in yuan. */
      byItem?: string;
    };
    CaseFeeDto: {
      fee?: components['schemas']['FeeDto'];
      forecast?: components['schemas']['FeeForecastDto'];
      /** @description Working days to pay, from the day the notice is received. */
      payWithin?: number;
    };
    NoticeFeeDto: {
      expectedSequence: number;
      /** @enum {string} */
      method: 'by-item' | 'by-page';
      /** @description By item: into how many least units the application was split; one unless it was. */
      units?: number;
      /** @description By page: all pages asked for, one side, A4 or smaller. */
      pages?: number;
      /** @description By page: of these, pages published already. */
      publishedPages?: number;
    };
    RecordFeeServiceDto: {
      expectedSequence: number;
      /** @description The day the applicant received the notice. */
      on: string;
      /** @description What proves it. */
      note?: string;
    };
    RecordPaymentDto: {
      expectedSequence: number;
      /** @description The day the payment was complete. */
      on: string;
      /** @description Number of the financial receipt. */
      receiptNo: string;
    };
    LeafDto: {
      /** @description 件号, from 1. */
      position: number;
      group: number;
      kind: string;
      title: string;
      sha256: string;
      /** @description Belongs to the confidential sub-file. */
      confidential: boolean;
    };
    ArchivedFileDto: {
      leaves: components['schemas']['LeafDto'][];
      archivedOn: string;
      retentionYears: number;
      listDocumentId: string;
      listSha256: string;
    };
    ArchiveDto: {
      /** @description Absent until the case is archived. */
      file?: components['schemas']['ArchivedFileDto'];
    };
    DisputeTermDto: {
      kind: string;
      label: components['schemas']['LocalisedDto'];
      /**
       * @description Who has to keep it.
       * @enum {string}
       */
      whose: 'agency' | 'applicant' | 'authority';
      /** @description Day zero, not counted. */
      from: string;
      due: string;
      law: string;
      provisional: boolean;
      doneOn?: string;
      /**
       * @description `moved`: it is kept in the case of the new reply. `unanswered`: it was decided without the agency's answer.
       * @enum {string}
       */
      state: 'kept' | 'late' | 'moved' | 'past' | 'running' | 'unanswered';
      /** @description Working days until it ends, negative once past. */
      daysLeft?: number;
    };
    HintDto: {
      zh: string;
      en: string;
      law: string;
    };
    DisputeOutcomeDto: {
      code: string;
      label: components['schemas']['LocalisedDto'];
      /**
       * @description Column of the annual return.
       * @enum {string}
       */
      counts: 'corrected' | 'other' | 'upheld';
      law: string;
      /** @description Whether it may order a new reply. */
      mayOrder: boolean;
    };
    DisputeReplyDto: {
      on: string;
      documentId?: string;
      by: string;
    };
    DisputeOrderDto: {
      until?: string;
      workingDays?: number;
    };
    DisputeDecisionDto: {
      outcome: string;
      on: string;
      servedOn: string;
      documentId?: string;
      by: string;
      order?: components['schemas']['DisputeOrderDto'];
    };
    DisputeDto: {
      terms: components['schemas']['DisputeTermDto'][];
      hints: components['schemas']['HintDto'][];
      /** @description The ways it can still end; none once it was decided. */
      possible: components['schemas']['DisputeOutcomeDto'][];
      /** @description What the one who asks may record now. */
      acts: string[];
      id: string;
      requestId: string;
      /** @description Of the case. */
      number: string;
      title: string;
      /** @enum {string} */
      kind: 'complaint' | 'lawsuit' | 'reconsideration';
      authority: string;
      /** @enum {string} */
      procedure?: 'ordinary' | 'simple';
      caseNo?: string;
      acceptedOn?: string;
      copyServedOn: string;
      statedUntil?: string;
      afterId?: string;
      documentId?: string;
      registeredOn: string;
      reply?: components['schemas']['DisputeReplyDto'];
      decision?: components['schemas']['DisputeDecisionDto'];
      redecision?: components['schemas']['LinkedCaseDto'];
      outcome?: components['schemas']['DisputeOutcomeDto'];
      /** @description The agency's own open term that ends first. */
      next?: components['schemas']['DisputeTermDto'];
    };
    RemedyDto: {
      /** @enum {string} */
      kind: 'complaint' | 'litigation' | 'litigation-after-reconsideration' | 'reconsideration';
      text: components['schemas']['LocalisedDto'];
      law: string;
      /** @description Last day, once the day of service is known. */
      until?: string;
      /**
       * @description `used`: a dispute of that kind is registered.
       * @enum {string}
       */
      state: 'open' | 'over' | 'used';
    };
    UntoldDto: {
      until: string;
      law: string;
    };
    OpenRemediesDto: {
      remedies: components['schemas']['RemedyDto'][];
      /** @enum {string} */
      variant: 'RA' | 'RB' | 'RC';
      text: components['schemas']['LocalisedDto'];
      servedOn?: string;
      /** @description How long reconsideration stays open where the letter did not tell of it. */
      untold?: components['schemas']['UntoldDto'];
    };
    RemediesDto: {
      disputes: components['schemas']['DisputeDto'][];
      /** @description Absent until a reply was signed. */
      remedies?: components['schemas']['OpenRemediesDto'];
      /** @description The case this one decides anew. */
      redecides?: components['schemas']['LinkedCaseDto'];
      mayRegister: boolean;
    };
    RegisterDisputeDto: {
      expectedSequence: number;
      /** @enum {string} */
      kind: 'complaint' | 'lawsuit' | 'reconsideration';
      /** @description 复议机关, 人民法院 or 公开主管部门. */
      authority: string;
      /**
       * @description Of a reconsideration or a suit.
       * @enum {string}
       */
      procedure?: 'ordinary' | 'simple';
      caseNo?: string;
      acceptedOn?: string;
      /** @description The day the agency received the copy. */
      copyServedOn: string;
      /** @description A last day for the answer as the authority states it. */
      statedUntil?: string;
      /**
       * Format: uuid
       * @description The reconsideration a suit follows.
       */
      afterId?: string;
      /** Format: uuid */
      documentId?: string;
    };
    RecordDisputeReplyDto: {
      expectedSequence: number;
      on: string;
      /** Format: uuid */
      documentId?: string;
      /** Format: uuid */
      disputeId: string;
    };
    RecordDisputeDecisionDto: {
      expectedSequence: number;
      outcome: string;
      on: string;
      /** @description The day the agency received it. */
      servedOn: string;
      /** Format: uuid */
      documentId?: string;
      /** @description Whether it orders a new reply. */
      orders?: boolean;
      /** @description By the day it states. */
      orderUntil?: string;
      /** @description Within the working days it states. */
      orderDays?: number;
      /** Format: uuid */
      disputeId: string;
    };
    OpenRedecisionDto: {
      expectedSequence: number;
      /** Format: uuid */
      disputeId: string;
    };
    RedecisionDto: {
      requestId: string;
      number: string;
      queryCode: string;
      legalDue?: string;
    };
    DisputeListDto: {
      /** @description By the next last day; those without one come last. */
      open: components['schemas']['DisputeDto'][];
      ended: components['schemas']['DisputeDto'][];
    };
    KeptTrialDto: {
      question: {
        [key: string]: unknown;
      };
      expected: {
        [key: string]: unknown;
      };
      id: string;
      /** @description Counted from 1; every edit is another version. */
      version: number;
      title: string;
      /** @description Its key in the standard table. */
      standard?: string;
      editedByName: string;
      editedAt: string;
    };
    RulesDto: {
      against: string;
      name: components['schemas']['LocalisedDto'];
    };
    DifferenceDto: {
      expected: string | null;
      got: string | null;
      field: string;
    };
    TrialResultDto: {
      differences: components['schemas']['DifferenceDto'][];
      id: string;
      version: number;
      title: string;
      /** @enum {string} */
      outcome: 'failed' | 'passed' | 'unreadable';
    };
    TrialRunDto: {
      results: components['schemas']['TrialResultDto'][];
      id: string;
      against: string;
      /** @description Version of the calendar. */
      calendar: string;
      total: number;
      passed: number;
      failed: number;
      ranByName: string;
      ranAt: string;
    };
    LastRunDto: {
      /** @description Absent while the whole list was never run against it. */
      run?: components['schemas']['TrialRunDto'];
    };
    KeepTrialDto: {
      /** @description What has to come out: any of the answer's days and words; null where there must be no such day. */
      expected: {
        [key: string]: unknown;
      };
      /** @description In words, without names of people. */
      title: string;
      /** @description A question of the bench as JSON, as it was typed. */
      question: string;
    };
    RunTrialsDto: {
      /** @description `in-force`, the id of a change of the rule book, or the id of a version of the statute. */
      against: string;
      /** @description These; all of them when absent. */
      ids?: string[];
    };
    CompareDto: {
      /** @description `in-force`, the id of a change of the rule book, or the id of a version of the statute. */
      against: string;
      /** @description A question of the bench as JSON. */
      question: string;
    };
    TriedFlawDto: {
      rule: string;
      on: string;
      says: string;
      saysEn: string;
    };
    TriedAnswerDto: {
      values: {
        [key: string]: string | null;
      };
      profile: string | null;
      days: components['schemas']['SheetDayDto'][];
      flaws: components['schemas']['TriedFlawDto'][];
      calendar: string;
      basis: components['schemas']['LocalisedDto'];
      /** @description Only where there are more days than are listed. */
      daysCut?: components['schemas']['LocalisedDto'];
    };
    ComparisonDto: {
      inForce: components['schemas']['TriedAnswerDto'];
      tried: components['schemas']['TriedAnswerDto'];
    };
    ImportTrialsDto: {
      /** @description A JSON array of `{ title, question, expected }`. */
      text: string;
      /** @description Keeps the good ones although others are not; otherwise one fault keeps all out. */
      onlyGood: boolean;
    };
    TrialFaultDto: {
      /** @description Place in the list, from 1; 0 for the whole of it. */
      place: number;
      /** @enum {string} */
      field: 'expected' | 'question' | 'title';
      path: string;
      says: components['schemas']['LocalisedDto'];
    };
    ImportedDto: {
      faults: components['schemas']['TrialFaultDto'][];
      kept: number;
    };
    LoadedDto: {
      kept: number;
    };
    TrialEditionDto: {
      question: {
        [key: string]: unknown;
      };
      expected: {
        [key: string]: unknown;
      };
      id: string;
      /** @description Counted from 1; every edit is another version. */
      version: number;
      title: string;
      /** @description Its key in the standard table. */
      standard?: string;
      editedByName: string;
      editedAt: string;
      /** @description Taken off the list with this version. */
      dropped: boolean;
    };
    EditTrialDto: {
      /** @description What has to come out: any of the answer's days and words; null where there must be no such day. */
      expected: {
        [key: string]: unknown;
      };
      /** @description In words, without names of people. */
      title: string;
      /** @description A question of the bench as JSON, as it was typed. */
      question: string;
      /** @description The version its editor saw. */
      version: number;
    };
    DropTrialDto: {
      version: number;
    };
    AnnualReturnDto: {
      /** @enum {string} */
      of: 'department' | 'government';
      /** @description The year reported on. */
      reportYear: number;
      /** @description The day the law names; it does not move when it is a day off. */
      due: string;
      /** @description Last working day on or before it. */
      internalDue: string;
      /** @description Working days until `internalDue`, negative once past. */
      daysLeft: number;
      /** @description It rests on a year whose holidays are not announced yet. */
      provisional: boolean;
      law: string;
    };
    ProblemExplanation: Record<string, never>;
    /** @description A refusal a person can act on (RFC 9457), in the language of Accept-Language. */
    Problem: {
      /** @description `/problems/<slug>`, which explains it. */
      type: string;
      /** @description What happened. */
      title: string;
      status: number;
      /** @description What can be done about it. */
      detail?: string;
      /** @description The article it rests on. */
      law?: string;
      requestId: string;
      /** @description What is wrong, each beside its field. */
      faults?: ({
        field?: string;
        says?: string;
      } & {
        [key: string]: unknown;
      })[];
    } & {
      [key: string]: unknown;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  SessionController_view: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionController_begin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionController_end: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QueueController_page: {
    parameters: {
      query?: {
        /** @description mine: what my roles may do next. unit: what lies with my unit. unassigned: with no unit yet. */
        tab?: 'all' | 'mine' | 'unassigned' | 'unit';
        clock?: 'due-soon' | 'in-time' | 'late' | 'past-safe';
        state?: string;
        /** @description Number, or words of the title. */
        q?: string;
        /** @description `next` of the page before. */
        after?: string;
        /** @description Rows of a page, at most 200. */
        limit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueuePageDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QueueController_counts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueCountsDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticesController_latest: {
    parameters: {
      query?: {
        /** @description At most 200; fifty unless said. */
        limit?: string;
      };
      header: {
        'accept-language': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeDto'][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticesController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadNoticesDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OrganisationController_units: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitDto'][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WorkflowController_table: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkflowDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StatuteController_outcomes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutcomesDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleBookController_calendar: {
    parameters: {
      query?: {
        /** @description This year unless said. */
        year?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarYearDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleBookController_parameters: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParametersDto'][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleBookController_proposeParameters: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeParametersDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleChangeDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleBookController_check: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandedInDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeCheckDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleBookController_affectedBy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AffectedByDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffectedDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleBookController_proposeNotice: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeNoticeDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleChangeDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleBookController_page: {
    parameters: {
      query?: {
        /** @description Id of the last one of the page before. */
        before?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleChangeRowDto'][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleBookController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        changeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleChangeDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleBookController_affected: {
    parameters: {
      query?: {
        /** @description `next` of the page before. */
        after?: string;
      };
      header?: never;
      path: {
        changeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffectedDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleBookController_recomputation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        changeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecomputationDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleBookController_moved: {
    parameters: {
      query?: {
        /** @description `next` of the page before. */
        after?: string;
      };
      header?: never;
      path: {
        changeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MovedPageDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleBookController_approve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        changeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideOnChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleChangeDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleBookController_reject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        changeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideOnChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleChangeDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleBookController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        changeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideOnChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleChangeDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IntakeController_takeDown: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeDownDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IntakeController_view: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntakeDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IntakeController_confirmReceipt: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmReceiptDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ArrivalsController_latest: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArrivalsDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AbsencesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AbsenceListDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AbsencesController_enter: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnterAbsenceDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AbsenceDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AbsencesController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        absenceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CaseController_view: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CaseController_ledger: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LedgerLineDto'][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CaseController_sheet: {
    parameters: {
      query?: {
        /** @description As it was known at the end of that day, with the facts and notices of then. Absent: today. */
        knownOn?: string;
      };
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SheetDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CaseController_sheetPaper: {
    parameters: {
      query?: {
        /** @description As it was known at the end of that day, with the facts and notices of then. Absent: today. */
        knownOn?: string;
        /** @description Absent: the language the browser asks for. */
        language?: 'en' | 'zh';
      };
      header: {
        'accept-language': string;
      };
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CaseController_reveal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevealDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicantDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DocumentsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentDto'][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DocumentsController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['UploadDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DocumentsController_open: {
    parameters: {
      query?: {
        /** @description Needed for identity papers, withheld originals and sealed documents. */
        why?: string;
      };
      header?: never;
      path: {
        requestId: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegistrationController_view: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistrationDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegistrationController_register: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegistrationController_ask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskForCorrectionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegistrationController_return: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnCorrectionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegistrationController_acceptLate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptLateCorrectionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegistrationController_dispatch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DispatchToUnitDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegistrationController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegistrationController_lapse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExtensionController_view: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExtensionDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExtensionController_propose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeExtensionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExtensionController_grant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExtensionController_refuse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefuseExtensionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExtensionController_ask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskForReasonsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExtensionController_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordReasonsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExtensionController_delay: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DelayReplyDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExtensionController_post: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TellByPostDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WhatIfController_ask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WhatIfDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WhatIfAnswerDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvestigationController_view: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvestigationDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvestigationController_recordSearch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordSearchDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConsultationController_view: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsultationsDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConsultationController_send: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendConsultationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConsultationController_serve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordConsultationServiceDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConsultationController_opinion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordOpinionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConsultationController_objection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordObjectionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConsultationController_silence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordSilenceDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConsultationController_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndConsultationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConsultationController_mark: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MarkOtherOrganDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConsultationController_weigh: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WeighObjectionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConsultationController_override: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OverrideObjectionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConfidentialityReviewController_view: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConfidentialityReviewDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConfidentialityReviewController_clear: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClearConfidentialityDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReplyController_view: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplyDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReplyController_propose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeOutcomeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReplyController_checkLegality: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveOpinionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReplyController_returnForRework: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveOpinionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReplyController_sign: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DeliveryController_view: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DeliveryController_deliver: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeliverReplyDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DeliveryController_prove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProveServiceDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FeesController_view: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseFeeDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FeesController_notice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticeFeeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FeesController_serve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordFeeServiceDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FeesController_pay: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordPaymentDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FeesController_lapse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FeesController_accept: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordPaymentDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ArchiveController_view: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArchiveDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ArchiveController_seal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RemediesController_view: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RemediesDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RemediesController_register: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterDisputeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RemediesController_reply: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordDisputeReplyDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RemediesController_decide: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordDisputeDecisionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RemediesController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenRedecisionDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedecisionDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DisputesController_all: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisputeListDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleTrialsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptTrialDto'][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleTrialsController_keep: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeepTrialDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptTrialDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleTrialsController_rules: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RulesDto'][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleTrialsController_last: {
    parameters: {
      query: {
        /** @description `in-force`, the id of a change of the rule book, or the id of a version of the statute. */
        against: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LastRunDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleTrialsController_run: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RunTrialsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrialRunDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleTrialsController_compare: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CompareDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComparisonDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleTrialsController_import: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportTrialsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportedDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleTrialsController_standard: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoadedDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleTrialsController_history: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        trialId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrialEditionDto'][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleTrialsController_edit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        trialId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditTrialDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptTrialDto'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RuleTrialsController_drop: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        trialId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DropTrialDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TodayController_annualReturns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnualReturnDto'][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProblemsController_explain: {
    parameters: {
      query?: never;
      header: {
        'accept-language': string;
      };
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProblemExplanation'];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
