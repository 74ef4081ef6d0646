import type { Permission } from "~/auth/permissions";

type Asked = { loader?: Permission; action?: Permission };

/** Every route under /admin, by its file, with the permission its loader and its action ask for. */
export const staffRoutes: Record<string, Asked> = {
  "admin/routes/layout.tsx": { loader: "home.read" },
  "admin/routes/home.tsx": { loader: "home.read" },
  "admin/routes/audit.tsx": { loader: "audit.read" },

  "auth/routes/account.tsx": { loader: "account.edit" },
  "auth/routes/account-session.ts": { action: "account.edit" },
  "auth/routes/account-sessions.ts": { action: "account.edit" },
  "auth/routes/sign-out.ts": { action: "account.edit" },

  "districts/routes/district.tsx": { loader: "district.edit", action: "district.edit" },
  "districts/routes/schools.tsx": { loader: "school.read", action: "school.edit" },
  "districts/routes/school.tsx": { loader: "school.edit", action: "school.edit" },
  "districts/routes/staff.tsx": { loader: "staff.edit", action: "staff.edit" },
  "districts/routes/staff-member.tsx": { loader: "staff.edit", action: "staff.edit" },
  "districts/routes/staff-revocation.ts": { action: "staff.edit" },

  "surveys/routes/surveys.tsx": { loader: "survey.read", action: "survey.edit" },
  "surveys/routes/survey.tsx": { loader: "survey.read" },
  "surveys/routes/survey-publication.ts": { action: "survey.publish" },
  "responses/routes/survey-preview.ts": { loader: "survey.read" },
  "surveys/routes/new-wave.tsx": { loader: "wave.edit", action: "wave.edit" },
  "responses/routes/wave.tsx": { loader: "wave.read" },
  "surveys/routes/wave-invitations.ts": { action: "campaign.send" },
  "surveys/routes/wave-reminders.ts": { action: "campaign.send" },

  "plans/routes/plans.tsx": { loader: "plan.read", action: "plan.edit" },
  "plans/routes/plan-overview.tsx": { loader: "plan.read" },
  "plans/routes/plan-title.tsx": { loader: "plan.edit", action: "plan.edit" },
  "plans/routes/plan-settings.tsx": { loader: "plan.edit", action: "plan.edit" },
  "plans/routes/plan-draft.ts": { action: "plan.edit" },
  "plans/routes/plan-publication.tsx": { loader: "plan.edit", action: "plan.edit" },
  "plans/routes/plan-images.tsx": { loader: "plan.edit", action: "plan.edit" },
  "plans/routes/plan-images-json.ts": { action: "plan.edit" },
  "plans/routes/plan-sections.tsx": { loader: "plan.edit", action: "plan.edit" },
  "plans/routes/plan-section.tsx": { loader: "plan.edit", action: "plan.edit" },
  "plans/routes/section-text.ts": { action: "plan.edit" },
  "plans/routes/section-rendering.ts": { action: "plan.edit" },
  "plans/routes/section-preview.tsx": { loader: "plan.edit", action: "plan.edit" },
  "plans/routes/section-position.ts": { action: "plan.edit" },
  "plans/routes/section-removal.tsx": { loader: "plan.edit", action: "plan.edit" },
  "plans/routes/plan-answers.tsx": { loader: "comment.answer", action: "comment.answer" },

  "campaigns/routes/campaigns.tsx": { loader: "campaign.read" },
  "campaigns/routes/campaign.tsx": { loader: "campaign.read" },
  "campaigns/routes/campaign-pause.ts": { action: "campaign.send" },
  "campaigns/routes/campaign-resumption.ts": { action: "campaign.send" },
  "campaigns/routes/campaign-cancellation.ts": { action: "campaign.send" },
  "campaigns/routes/campaign-test-mails.ts": { action: "campaign.send" },
  "campaigns/routes/mail-repetition.ts": { action: "campaign.decide" },
  "campaigns/routes/mail-settlement.ts": { action: "campaign.decide" },
  "campaigns/routes/mail-check.tsx": { loader: "district.edit", action: "district.edit" },
  "campaigns/routes/outbox.tsx": { loader: "outbox.read" },
  "campaigns/routes/outbox-mail.tsx": { loader: "outbox.read" },
  "campaigns/routes/outbox-message.ts": { loader: "outbox.read" },

  "scores/routes/results-index.tsx": { loader: "release.read" },
  "scores/routes/wave-results.tsx": { loader: "release.read" },
  "scores/routes/wave-releases.ts": { action: "release.create" },
  "scores/routes/wave-closing.ts": { action: "release.create" },
  "reports/routes/wave-report.tsx": { loader: "report.read", action: "report.edit" },
  "reports/routes/report-publication.ts": { action: "report.publish" },
  "reports/routes/report-mailing.ts": { action: "campaign.send" },

  "admin/routes/api-tokens.tsx": { loader: "api-token.edit", action: "api-token.edit" },
  "admin/routes/api-token-revocation.ts": { action: "api-token.edit" },

  "people/routes/people.tsx": { loader: "people.read" },
  "people/routes/imports.tsx": { loader: "people.import", action: "people.import" },
  "people/routes/import.tsx": { loader: "people.import", action: "people.import" },
  "people/routes/roster.tsx": { loader: "roster.read", action: "people.import" },
};
