import { index, layout, type RouteConfig, route } from "@react-router/dev/routes";

/** Every address of Full Circle. */
export default [
  index("districts/routes/start.tsx"),

  // For machines
  route("healthz", "admin/routes/healthz.ts"),
  route("readyz", "admin/routes/readyz.ts"),
  route("metrics", "admin/routes/metrics.ts"),

  // Setting up and signing in
  route("set-up/:token", "districts/routes/set-up.tsx"),
  route("login", "auth/routes/login.tsx"),
  route("login/code", "auth/routes/login-code.tsx"),
  route("login/:token", "auth/routes/login-link.tsx"),

  // Personal links (the form itself, /s/:token, is answered before the router: responses/form-handler)
  route("s/:token/code", "responses/routes/access-code.tsx"),
  route("s/:token/receipt", "reports/routes/receipt.tsx"),
  route("f/:token", "reports/routes/feedback.tsx"),
  route("f/:token/subscription", "reports/routes/feedback-subscription.ts"),
  route("f/:token/subscription/end", "reports/routes/feedback-subscription-end.ts"),
  route("c", "responses/routes/typed-code.tsx"),

  route("p/:token", "plans/routes/commenter-link.tsx"),
  route("i/:token", "outreach/routes/inquiry-link.tsx"),
  route("i/:token/messages", "outreach/routes/inquiry-more.tsx"),

  route("g/:token", "partnerships/routes/pledge-link.tsx"),
  route("g/:token/disavowal", "partnerships/routes/pledge-disavowal.ts"),
  route("g/:token/withdrawal", "partnerships/routes/pledge-withdrawal.tsx"),
  route("g/:token/receipt", "partnerships/routes/pledge-receipt.tsx"),
  route("g/:token/shifts/:shift", "partnerships/routes/pledge-shift.ts"),
  route("g/:token/shifts/:shift/waiting", "partnerships/routes/pledge-shift-waiting.ts"),
  route("g/:token/shifts/:shift/cancellation", "partnerships/routes/pledge-shift-cancellation.ts"),
  route("g/:token/shifts/:shift/calendar.ics", "partnerships/routes/pledge-shift-calendar.ts"),

  route("u/:token", "campaigns/routes/unsubscribe.tsx"),
  route("u/:token/subscription", "campaigns/routes/subscription.ts"),
  route("u/:token/stops/:kind", "campaigns/routes/mail-kind-stop.ts"),
  route("u/:token/subscriptions/:kind", "campaigns/routes/mail-kind-subscription.ts"),

  // Mails kept where there is no mail server
  layout("admin/routes/layout.tsx", { id: "outbox-layout" }, [
    route("outbox", "campaigns/routes/outbox.tsx"),
    route("outbox/:file", "campaigns/routes/outbox-mail.tsx"),
    route("outbox/:file/message", "campaigns/routes/outbox-message.ts"),
  ]),

  // For programs
  route("api/openapi.json", "admin/routes/openapi.ts"),
  route("api/survey.schema.json", "surveys/routes/survey-schema.ts"),
  route("api/v1/*", "admin/routes/api.ts"),
  route("d/:district/results/:survey.json", "scores/routes/public-results-json.ts"),
  route("d/:district/results/:survey.csv", "scores/routes/public-results-csv.ts"),
  route("d/:district/results/:survey/:file", "scores/routes/public-results-file.ts"),

  route("d/:district/feed.atom", "admin/routes/community-feed.ts"),
  route("d/:district/calendar.ics", "admin/routes/community-calendar.ts"),

  route("d/:district/partner-pictures/:picture", "partnerships/routes/partner-picture.ts"),
  route("d/:district/plan-images/:image", "plans/routes/plan-image.ts"),
  route("d/:district/plans/:plan/comments.csv", "plans/routes/comments-csv.ts"),
  route("d/:district/plans/:plan/annotations.json", "plans/routes/annotations.ts"),
  route("d/:district/plans/:plan/feed.atom", "plans/routes/plan-feed.ts"),
  route("d/:district/plans/:plan/plan.md", "plans/routes/plan-markdown.ts"),
  route("d/:district/plans/:plan/plan.pdf", "plans/routes/plan-pdf.ts"),

  route("d/:district/reports/:report/report.pdf", "reports/routes/report-pdf.ts"),
  route("d/:district/reports/:report/poster.pdf", "reports/routes/report-poster.ts"),

  // The open link: for everybody, without a frame that leads out of the form
  route("d/:district/o/:slug", "responses/routes/open-link.tsx"),
  route("d/:district/o/:slug/thanks", "responses/routes/open-thanks.tsx"),
  route("d/:district/o/:slug/confirmations/:token", "responses/routes/open-confirmation.tsx"),
  route("d/:district/o/:slug/:audience/:school", "responses/routes/open-form.ts"),

  // A need as a card for other websites
  route("d/:district/needs/:need/card", "partnerships/routes/need-card.tsx"),

  // What anybody may read of a district
  route("d/:district", "admin/routes/public-layout.tsx", [
    index("admin/routes/community-home.tsx"),

    // Plan
    route("plans/:plan", "plans/routes/plan.tsx"),
    route("plans/:plan/versions/:version", "plans/routes/plan.tsx", { id: "plan-version" }),
    route("plans/:plan/changes", "plans/routes/plan-changes.tsx"),
    route("plans/:plan/sections/:section", "plans/routes/public-section.tsx"),
    route("plans/:plan/sections/:section/comments", "plans/routes/new-comment.tsx"),
    route("comments/:comment", "plans/routes/comment.tsx"),
    route("comments/:comment/text", "plans/routes/comment-text.tsx"),
    route("comments/:comment/withdrawal", "plans/routes/comment-withdrawal.ts"),
    route("comments/:comment/support", "plans/routes/comment-support.tsx"),
    route("comments/:comment/flags", "plans/routes/comment-flags.tsx"),
    route("comment-rules", "plans/routes/comment-rules.tsx"),

    // Needs
    route("needs", "partnerships/routes/board.tsx"),
    route("needs/:need", "partnerships/routes/board-need.tsx"),

    // Partner: offers
    route("offers", "partnerships/routes/new-general-offer.tsx"),
    route("needs/:need/offers", "partnerships/routes/new-offer.tsx"),

    // Partners
    route("partners", "partnerships/routes/public-partners.tsx"),
    route("partners/:partner", "partnerships/routes/public-partner.tsx"),

    // Asking
    route("ask", "outreach/routes/ask.tsx"),

    // Results and reports
    route("results/:survey", "scores/routes/public-results.tsx"),
    route("results/:survey/explained", "scores/routes/public-results-explained.tsx"),
    route("results/:survey/codebook", "scores/routes/codebook.tsx"),
    route("reports/:report", "reports/routes/public-report.tsx"),
    route("digest", "campaigns/routes/digest-sign-up.tsx"),
    route("commitments", "reports/routes/public-commitments.tsx"),
    route("method", "scores/routes/method.tsx"),
    route("privacy", "reports/routes/privacy.tsx"),

    route("*", "admin/routes/no-public-page.tsx"),
  ]),

  // On paper: no frame around it
  route("admin/waves/:wave/results/print", "scores/routes/results-print.tsx"),
  route("admin/waves/:wave/results/print.pdf", "scores/routes/results-pdf.ts"),

  route("admin/pledges/:pledge/receipt", "partnerships/routes/staff-receipt.tsx"),

  // Staff
  route("admin", "admin/routes/layout.tsx", [
    index("admin/routes/home.tsx"),
    route("start", "admin/routes/start.tsx"),
    route("year", "admin/routes/feedback-year.tsx"),
    route("year/calendar.ics", "admin/routes/year-calendar.ts"),
    route("goals", "admin/routes/goal-lines.tsx"),
    route("difference", "admin/routes/difference.tsx"),
    route("audit", "admin/routes/audit.tsx"),
    route("help", "admin/routes/help.tsx"),
    route("help/:guide", "admin/routes/help.tsx", { id: "help-guide" }),

    // One's own account
    route("account", "auth/routes/account.tsx"),
    route("account/sessions", "auth/routes/account-sessions.ts"),
    route("account/sessions/:session", "auth/routes/account-session.ts"),
    route("sign-out", "auth/routes/sign-out.ts"),

    // District, schools, staff
    route("district", "districts/routes/district.tsx"),
    route("schools", "districts/routes/schools.tsx"),
    route("schools/:school", "districts/routes/school.tsx"),
    route("staff", "districts/routes/staff.tsx"),
    route("staff/:member", "districts/routes/staff-member.tsx"),
    route("staff/:member/revocation", "districts/routes/staff-revocation.ts"),
    route("api-tokens", "admin/routes/api-tokens.tsx"),
    route("api-tokens/:token/revocation", "admin/routes/api-token-revocation.ts"),

    // Listen: surveys
    route("surveys", "surveys/routes/surveys.tsx"),
    route("surveys/templates", "surveys/routes/survey-templates.tsx"),
    route("surveys/templates.json", "surveys/routes/survey-templates-json.ts"),
    route("surveys/templates/:template/removal", "surveys/routes/survey-template-removal.ts"),
    route("surveys/sources/:source", "surveys/routes/survey-source.ts"),
    route("surveys/imports", "surveys/routes/survey-imports.tsx"),
    route("surveys/imports/agreement", "surveys/routes/survey-import-agreement.tsx"),
    route("surveys/:survey", "surveys/routes/survey.tsx"),
    route("surveys/:survey/export.json", "surveys/routes/survey-export.ts"),
    route("surveys/:survey/versions/:version/export.json", "surveys/routes/version-export.ts"),
    route("surveys/:survey/edit", "surveys/routes/survey-editor.tsx"),
    route("surveys/:survey/draft", "surveys/routes/survey-draft.ts"),
    route("surveys/:survey/translations", "surveys/routes/translations.tsx"),
    route("surveys/:survey/translations/import", "surveys/routes/translation-import.tsx"),
    route(
      "surveys/:survey/translations/import/agreement",
      "surveys/routes/translation-agreement.tsx",
    ),
    route("surveys/:survey/translations/:language", "surveys/routes/translation.tsx"),
    route("surveys/:survey/translations/:language/review", "surveys/routes/translation-review.tsx"),
    route(
      "surveys/:survey/translations/:language/removal",
      "surveys/routes/translation-removal.tsx",
    ),
    route(
      "surveys/:survey/translations/:language/files/:format",
      "surveys/routes/translation-file.ts",
    ),
    route("surveys/:survey/publication", "surveys/routes/survey-publication.tsx"),
    route("surveys/:survey/versions", "surveys/routes/survey-versions.tsx"),
    route("surveys/:survey/versions/compare", "surveys/routes/version-comparison.tsx"),
    route("surveys/:survey/preview", "responses/routes/survey-preview.ts"),
    route("surveys/:survey/waves/new", "surveys/routes/new-wave.tsx"),
    route("waves/:wave", "responses/routes/wave.tsx"),
    route("waves/:wave/version", "responses/routes/wave-version.tsx"),
    route("waves/:wave/invitations", "surveys/routes/wave-invitations.tsx"),
    route("waves/:wave/invitations/count", "surveys/routes/wave-invitations-count.ts"),
    route(
      "waves/:wave/invitations/previews/:language",
      "surveys/routes/wave-invitations-preview.ts",
    ),
    route("waves/:wave/invitations/test-mails", "surveys/routes/wave-invitations-test-mails.ts"),
    route("waves/:wave/reminders", "surveys/routes/wave-reminders.tsx"),
    route("waves/:wave/reminders/previews/:language", "surveys/routes/wave-reminders-preview.ts"),
    route("waves/:wave/reminders/test-mails", "surveys/routes/wave-reminders-test-mails.ts"),
    route("waves/:wave/mailings", "surveys/routes/wave-mailings.tsx"),
    route(
      "waves/:wave/mailings/:planned/cancellation",
      "surveys/routes/wave-mailings-cancellation.ts",
    ),
    route("waves/:wave/reminder-rule", "surveys/routes/wave-reminders-rule.tsx"),
    route("waves/:wave/reminder-rule/removal", "surveys/routes/wave-reminders-rule-removal.ts"),
    route(
      "waves/:wave/reminder-rule/days/:day/cancellation",
      "surveys/routes/wave-reminders-day-cancellation.ts",
    ),
    route("waves/:wave/closing", "scores/routes/wave-closing.ts"),

    // Listen: other doors than the mailed link
    route("waves/:wave/letters", "responses/routes/letters.tsx"),
    route("waves/:wave/letters/file", "responses/routes/letters-file.ts"),
    route("waves/:wave/letters/links", "responses/routes/letters-links.ts"),
    route("waves/:wave/paper-form", "responses/routes/paper-form.tsx"),
    route("waves/:wave/paper-form/file", "responses/routes/paper-form-file.ts"),
    route("waves/:wave/entries", "responses/routes/entries.tsx"),
    route("waves/:wave/entries/:invitation", "responses/routes/paper-entry.tsx"),
    route("waves/:wave/entries/:invitation/resolution", "responses/routes/entry-resolution.tsx"),
    route("waves/:wave/interviews", "responses/routes/interviews.tsx"),
    route("waves/:wave/interviews/:invitation", "responses/routes/interview.ts"),
    route("waves/:wave/open-link", "responses/routes/wave-open-link.tsx"),
    route("waves/:wave/open-link/closing", "responses/routes/open-link-closing.ts"),
    route("waves/:wave/poster", "responses/routes/poster.tsx"),
    route("waves/:wave/poster/file", "responses/routes/poster-file.ts"),

    // Plan: drafts
    route("plans", "plans/routes/plans.tsx"),
    route("plans/:plan", "plans/routes/plan-overview.tsx"),
    route("plans/:plan/title", "plans/routes/plan-title.tsx"),
    route("plans/:plan/settings", "plans/routes/plan-settings.tsx"),
    route("plans/:plan/draft", "plans/routes/plan-draft.ts"),
    route("plans/:plan/publication", "plans/routes/plan-publication.tsx"),
    route("plans/:plan/import", "plans/routes/plan-import.tsx"),
    route("plans/:plan/import/agreement", "plans/routes/import-agreement.tsx"),
    route("plans/:plan/images", "plans/routes/plan-images.tsx"),
    route("plans/:plan/images.json", "plans/routes/plan-images-json.ts"),
    route("plans/:plan/sections", "plans/routes/plan-sections.tsx"),
    route("plans/:plan/sections/:section", "plans/routes/plan-section.tsx"),
    route("plans/:plan/sections/:section/text", "plans/routes/section-text.ts"),
    route("plans/:plan/sections/:section/rendering", "plans/routes/section-rendering.ts"),
    route("plans/:plan/sections/:section/preview", "plans/routes/section-preview.tsx"),
    route("plans/:plan/sections/:section/position", "plans/routes/section-position.ts"),
    route("plans/:plan/sections/:section/removal", "plans/routes/section-removal.tsx"),
    route("plans/:plan/goals", "plans/routes/plan-goals.tsx"),
    route("plans/:plan/goals/:goal", "plans/routes/plan-goal.tsx"),
    route("plans/:plan/goals/:goal/removal", "plans/routes/goal-removal.ts"),
    route("plans/:plan/goals/:goal/milestones", "plans/routes/goal-milestones.tsx"),
    route("plans/:plan/goals/:goal/milestones/:milestone", "plans/routes/goal-milestone.tsx"),
    route(
      "plans/:plan/goals/:goal/milestones/:milestone/removal",
      "plans/routes/milestone-removal.ts",
    ),
    route(
      "plans/:plan/goals/:goal/milestones/:milestone/readings",
      "plans/routes/milestone-readings.tsx",
    ),
    route("plans/:plan/comments", "plans/routes/plan-comments.tsx"),
    route("plans/:plan/comments/:comment/showing", "plans/routes/comment-showing.ts"),
    route("plans/:plan/comments/:comment/hiding", "plans/routes/comment-hiding.tsx"),
    route("plans/:plan/comments/:comment/reports", "plans/routes/comment-reports.ts"),
    route("plans/:plan/changes", "plans/routes/draft-changes.tsx"),
    route("plans/:plan/anchors", "plans/routes/plan-anchors.tsx"),
    route("plans/:plan/comments/:comment/anchor", "plans/routes/comment-anchor.ts"),
    route("plans/:plan/answers", "plans/routes/plan-answers.tsx"),
    route("plans/:plan/mailing", "plans/routes/plan-mailing.tsx"),
    route("plans/:plan/mailing/count", "plans/routes/plan-mailing-count.ts"),
    route("plans/:plan/mailing/previews/:language", "plans/routes/plan-mailing-preview.ts"),
    route("plans/:plan/mailing/test-mails", "plans/routes/plan-mailing-test-mails.ts"),

    // Report: results and reports
    route("results", "scores/routes/results-index.tsx"),
    route("waves/:wave/results", "scores/routes/wave-results.tsx"),
    route("waves/:wave/results/explained", "scores/routes/results-explained.tsx"),
    route("waves/:wave/results/:file", "scores/routes/wave-results-file.ts"),
    route("waves/:wave/releases", "scores/routes/wave-releases.ts"),

    // Report: what people wrote
    route("texts", "scores/routes/texts-index.tsx"),
    route("waves/:wave/texts", "scores/routes/wave-texts.tsx"),
    route("waves/:wave/texts/:text", "scores/routes/open-text.tsx"),
    route("waves/:wave/texts/:text/withholding", "scores/routes/open-text-withholding.ts"),
    route("waves/:wave/texts/:text/concern", "scores/routes/open-text-concern.ts"),
    route("waves/:wave/texts/:text/handling", "scores/routes/open-text-handling.tsx"),
    route("waves/:wave/themes", "scores/routes/wave-themes.tsx"),
    route("waves/:wave/themes/publication", "scores/routes/themes-publication.ts"),
    route("waves/:wave/themes/:theme", "scores/routes/theme.tsx"),
    route("waves/:wave/themes/:theme/texts", "scores/routes/theme-texts.ts"),
    route("waves/:wave/themes/:theme/removal", "scores/routes/theme-removal.ts"),

    route("waves/:wave/report", "reports/routes/wave-report.tsx"),
    route("plans/:plan/report", "reports/routes/plan-report.tsx"),
    route("reports", "reports/routes/reports.tsx"),
    route("reports/:report", "reports/routes/report.tsx"),
    route("reports/:report/texts", "reports/routes/report-texts.tsx"),
    route("reports/:report/texts/:language", "reports/routes/report-translation.tsx"),
    route("reports/:report/commitments", "reports/routes/report-commitments.tsx"),
    route("reports/:report/commitments/:commitment", "reports/routes/report-commitment.tsx"),
    route(
      "reports/:report/commitments/:commitment/removal",
      "reports/routes/report-commitment-removal.ts",
    ),
    route("reports/:report/review", "reports/routes/report-review.ts"),
    route("reports/:report/return", "reports/routes/report-return.ts"),
    route("reports/:report/approval", "reports/routes/report-approval.ts"),
    route("reports/:report/publication", "reports/routes/report-publication.ts"),
    route("reports/:report/mailing", "reports/routes/report-mailing.tsx"),

    // Report: what was promised
    route("commitments", "reports/routes/commitments.tsx"),
    route("commitments/news", "reports/routes/commitment-news.ts"),
    route("commitments/:commitment", "reports/routes/commitment.tsx"),
    route("commitments/:commitment/owner", "reports/routes/commitment-owner.ts"),
    route(
      "commitments/:commitment/reminders/:dueMail/repetition",
      "reports/routes/commitment-reminder-repetition.ts",
    ),
    route(
      "commitments/:commitment/reminders/:dueMail/settlement",
      "reports/routes/commitment-reminder-settlement.ts",
    ),

    // Reach: campaigns
    route("campaigns", "campaigns/routes/campaigns.tsx"),
    route("mail-setup", "campaigns/routes/mail-setup.tsx"),
    route("campaigns/new", "campaigns/routes/new-mailing.tsx"),
    route("campaigns/digest", "admin/routes/digest.tsx"),
    route("campaigns/drafts/:mailing", "campaigns/routes/mailing-text.tsx"),
    route("campaigns/drafts/:mailing/audience", "campaigns/routes/mailing-audience.tsx"),
    route("campaigns/drafts/:mailing/count", "campaigns/routes/mailing-count.ts"),
    route("campaigns/drafts/:mailing/sending", "campaigns/routes/mailing-sending.tsx"),
    route("campaigns/drafts/:mailing/previews/:language", "campaigns/routes/mailing-preview.ts"),
    route("campaigns/drafts/:mailing/test-mails", "campaigns/routes/mailing-test-mails.ts"),
    route("campaigns/drafts/:mailing/removal", "campaigns/routes/mailing-removal.tsx"),
    route("campaigns/:campaign", "campaigns/routes/campaign.tsx"),
    route("campaigns/:campaign/start", "campaigns/routes/campaign-start.tsx"),
    route("campaigns/:campaign/pause", "campaigns/routes/campaign-pause.ts"),
    route("campaigns/:campaign/resumption", "campaigns/routes/campaign-resumption.ts"),
    route("campaigns/:campaign/cancellation", "campaigns/routes/campaign-cancellation.ts"),
    route("campaigns/:campaign/test-mails", "campaigns/routes/campaign-test-mails.ts"),
    route("campaigns/:campaign/mails/:mail/repetition", "campaigns/routes/mail-repetition.ts"),
    route("campaigns/:campaign/mails/:mail/settlement", "campaigns/routes/mail-settlement.ts"),
    route("mail-check", "admin/routes/mail-check.tsx"),
    route("bounces", "campaigns/routes/bounces.tsx"),
    route("addresses", "campaigns/routes/addresses.tsx"),
    route("addresses/:address/correction", "campaigns/routes/address-correction.tsx"),
    route("addresses/:address/confirmation", "campaigns/routes/address-confirmation.ts"),
    route("addresses/:address/retry", "campaigns/routes/address-retry.ts"),

    // Reach: people and roster
    route("people", "people/routes/people.tsx"),
    route("people/imports", "people/routes/imports.tsx"),
    route("people/imports/guard", "people/routes/import-guard.tsx"),
    route("people/imports/:import", "people/routes/import.tsx"),
    route("people/imports/:import/mapping", "people/routes/import-mapping.tsx"),
    route("people/imports/:import/words", "people/routes/import-words.tsx"),
    route("people/imports/:import/schools", "people/routes/import-schools.ts"),
    route("people/imports/:import/missing", "people/routes/import-missing.tsx"),
    route("people/duplicates", "people/routes/duplicates.tsx"),
    route("people/households", "people/routes/households.tsx"),
    route("people/:person", "people/routes/person.tsx"),
    route("people/:person/edit", "people/routes/person-edit.tsx"),
    route("people/:person/departure", "people/routes/person-departure.ts"),
    route("people/:person/return", "people/routes/person-return.ts"),
    route("people/:person/erasure", "people/routes/person-erasure.tsx"),
    route("people/:person/duplicates/:duplicate", "people/routes/duplicate.tsx"),
    route(
      "people/:person/duplicates/:duplicate/difference",
      "people/routes/duplicate-difference.ts",
    ),
    route("people/:person/merges/:merge/undoing", "people/routes/merge-undoing.ts"),
    route("roster", "people/routes/roster.tsx"),

    // Partner: offers
    route("partnerships", "partnerships/routes/partnerships.tsx"),
    route("partnerships/figures.csv", "partnerships/routes/partnerships-csv.ts"),
    route("pledges.csv", "partnerships/routes/pledges-csv.ts"),
    route("pledges", "partnerships/routes/pledges.tsx"),
    route("pledges/new", "partnerships/routes/new-pledge.tsx"),
    route("pledges/board-rule", "partnerships/routes/gift-rule.tsx"),
    route("pledges/:pledge", "partnerships/routes/pledge.tsx"),
    route("pledges/:pledge/events/:event", "partnerships/routes/pledge-event.tsx"),
    route("needs/:need/shifts", "partnerships/routes/need-shifts.tsx"),
    route("shifts/:shift", "partnerships/routes/shift.ts"),
    route("shifts/:shift/cancellation", "partnerships/routes/shift-cancellation.ts"),
    route("signups/:signup/hours", "partnerships/routes/signup-hours.ts"),
    route("pledges/:pledge/proofs", "partnerships/routes/pledge-proofs.tsx"),
    route("proofs/:proof/picture", "partnerships/routes/proof-picture.ts"),
    route("proofs/:proof/showing", "partnerships/routes/proof-showing.ts"),
    route("proofs/:proof/removal", "partnerships/routes/proof-removal.ts"),
    route("pledges/:pledge/need", "partnerships/routes/pledge-need.ts"),
    route("pledges/:pledge/partner", "partnerships/routes/pledge-partner.ts"),
    route("pledges/:pledge/check", "partnerships/routes/pledge-check.ts"),
    route("pledges/:pledge/erasure", "partnerships/routes/pledge-erasure.ts"),
    route(
      "pledges/:pledge/mails/:pledgeMail/repetition",
      "partnerships/routes/pledge-mail-repetition.ts",
    ),
    route(
      "pledges/:pledge/mails/:pledgeMail/settlement",
      "partnerships/routes/pledge-mail-settlement.ts",
    ),

    // Reach: outreach
    route("outreach", "outreach/routes/outreach.tsx"),
    route("outreach/figures.csv", "outreach/routes/outreach-csv.ts"),
    route("touches", "outreach/routes/touches.tsx"),
    route("touches/new", "outreach/routes/new-touch.tsx"),
    route("touches/imports", "outreach/routes/touch-imports.tsx"),
    route("touches/imports/:touchImport", "outreach/routes/touch-import.tsx"),
    route("touches/imports/:touchImport/columns", "outreach/routes/touch-import-columns.tsx"),
    route("touches/:touch", "outreach/routes/touch.tsx"),
    route("touches/:touch/removal", "outreach/routes/touch-removal.ts"),

    // Partner: needs
    route("needs", "partnerships/routes/needs.tsx"),
    route("needs/new", "partnerships/routes/new-need.tsx"),
    route("needs.csv", "partnerships/routes/needs-csv.ts"),
    route("needs.json", "partnerships/routes/needs-json.ts"),
    route("needs/:need", "partnerships/routes/need.tsx"),
    route("needs/:need/edit", "partnerships/routes/need-edit.tsx"),
    route("needs/:need/publication", "partnerships/routes/need-publication.ts"),
    route("needs/:need/pause", "partnerships/routes/need-pause.ts"),
    route("needs/:need/closing", "partnerships/routes/need-closing.ts"),
    route("needs/:need/poster", "partnerships/routes/need-poster.ts"),
    route("needs/:need/removal", "partnerships/routes/need-removal.ts"),

    // Partner: partners and what they could give
    route("partners", "partnerships/routes/partners.tsx"),
    route("partners/new", "partnerships/routes/new-partner.tsx"),
    route("partners.csv", "partnerships/routes/partners-csv.ts"),
    route("partners.json", "partnerships/routes/partners-json.ts"),
    route("partners/imports", "partnerships/routes/partner-imports.tsx"),
    route("partners/imports/agreement", "partnerships/routes/partner-import-agreement.ts"),
    route("partners/:partner", "partnerships/routes/partner.tsx"),
    route("partners/:partner/edit", "partnerships/routes/partner-edit.tsx"),
    route("partners/:partner/departure", "partnerships/routes/partner-departure.ts"),
    route("partners/:partner/return", "partnerships/routes/partner-return.ts"),
    route("partners/:partner/invitations", "partnerships/routes/partner-invitations.tsx"),
    route("partners/:partner/contacts", "partnerships/routes/partner-contacts.tsx"),
    route(
      "partners/:partner/contacts/:contact/removal",
      "partnerships/routes/partner-contact-removal.ts",
    ),
    route("partners/:partner/resources", "partnerships/routes/partner-resources.tsx"),
    route(
      "partners/:partner/resources/:resource/removal",
      "partnerships/routes/partner-resource-removal.ts",
    ),
    route("partners/:partner/agreements", "partnerships/routes/partner-agreements.tsx"),
    route(
      "partners/:partner/agreements/:agreement/removal",
      "partnerships/routes/partner-agreement-removal.ts",
    ),
    route("leads", "partnerships/routes/leads.tsx"),
    route("leads/:lead/contact", "partnerships/routes/lead-contact.ts"),
    route("leads/:lead/declining", "partnerships/routes/lead-declining.ts"),
    route("leads/:lead/partner", "partnerships/routes/lead-partner.ts"),
    route("leads/:lead/pledge", "partnerships/routes/lead-pledge.tsx"),
    route("resources", "partnerships/routes/resources.tsx"),
    route("resources.csv", "partnerships/routes/resources-csv.ts"),

    // Reach: inquiries
    route("inquiries", "outreach/routes/inquiries.tsx"),
    route("inquiries/new", "outreach/routes/new-inquiry.tsx"),
    route("inquiries/promise", "outreach/routes/inquiry-promise.tsx"),
    route("inquiries/templates", "outreach/routes/answer-templates.tsx"),
    route("inquiries/templates/:answerTemplate", "outreach/routes/answer-template.tsx"),
    route(
      "inquiries/templates/:answerTemplate/removal",
      "outreach/routes/answer-template-removal.ts",
    ),
    route("inquiries/:inquiry", "outreach/routes/inquiry.tsx"),
    route("inquiries/:inquiry/erasure", "outreach/routes/inquiry-erasure.tsx"),
    route("inquiries/:inquiry/owner", "outreach/routes/inquiry-owner.ts"),
    route("inquiries/:inquiry/notes", "outreach/routes/inquiry-notes.ts"),
    route("inquiries/:inquiry/closing", "outreach/routes/inquiry-closing.ts"),
    route(
      "inquiries/:inquiry/mails/:answerMail/repetition",
      "outreach/routes/inquiry-mail-repetition.ts",
    ),
    route(
      "inquiries/:inquiry/mails/:answerMail/settlement",
      "outreach/routes/inquiry-mail-settlement.ts",
    ),

    route("*", "admin/routes/no-staff-page.tsx"),
  ]),

  // What stands nowhere
  route("*", "admin/routes/no-page.tsx"),
] satisfies RouteConfig;
