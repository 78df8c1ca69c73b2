-- What every table and column holds; docs/warehouse.md is made from these comments.

comment on column warehouse.partner.partner is 'Short code, as folders and settings use it.';
comment on column warehouse.partner.name is 'Full name.';
comment on column warehouse.partner.short_name is 'Name where space is short.';
comment on column warehouse.partner.kind is 'county, district, fire, police, health or other.';
comment on column warehouse.partner.national_code is 'Identifier in national statistics.';
comment on column warehouse.partner.population is 'Residents, for figures per head.';
comment on column warehouse.partner.joined_on is 'First day in the partnership.';
comment on column warehouse.partner.left_on is 'Last day in the partnership; empty while it takes part.';
comment on column warehouse.partner.position is 'Order in reports.';

comment on column warehouse.service.service is 'Short code, the target of maps.';
comment on column warehouse.service.name is 'Full name.';
comment on column warehouse.service.ring is 'CORE counts in the headline, OUTER is for a later stage, OUT is no support service.';
comment on column warehouse.service.position is 'Order in reports.';
comment on column warehouse.service.short_name is 'Name where space is short.';

comment on column warehouse.subjective.subjective is 'Number of the subgroup, such as 1.3.';
comment on column warehouse.subjective.group_no is 'Number of the group, 1 to 10; 99 for what is not mapped.';
comment on column warehouse.subjective.group_name is 'Name of the group.';
comment on column warehouse.subjective.name is 'Name of the subgroup.';
comment on column warehouse.subjective.treatment is 'INCLUDE, FM_ONLY (counts in facilities management only) or EXCLUDE.';
comment on column warehouse.subjective.excluded_as is 'The exclusion it is shown under; set where treatment is EXCLUDE.';
comment on column warehouse.subjective.position is 'Order in reports.';

comment on table warehouse.indicator is 'Performance indicators of the agreed set.';
comment on column warehouse.indicator.indicator is 'Code, the target of maps.';
comment on column warehouse.indicator.service is 'The support service it speaks of; empty for the council as a whole.';
comment on column warehouse.indicator.name is 'What is measured.';
comment on column warehouse.indicator.unit is 'Such as %, days or pounds.';
comment on column warehouse.indicator.direction is 'HIGHER or LOWER is better; CONTEXT carries no verdict.';
comment on column warehouse.indicator.position is 'Order in reports.';

comment on table warehouse.basis is 'What kind of figure a cost is. Bases are never added together.';
comment on column warehouse.basis.basis_id is 'Number used in facts.';
comment on column warehouse.basis.basis is 'Word used in feed definitions.';
comment on column warehouse.basis.name is 'Name in reports.';

comment on column warehouse.exclusion.exclusion is 'Code.';
comment on column warehouse.exclusion.name is 'Name in receipts and reports.';
comment on column warehouse.exclusion.because is 'The reason, as readers are told it.';
comment on column warehouse.exclusion.position is 'Order in reports.';

comment on column warehouse.source_code.source_code_id is 'Number used in facts.';
comment on column warehouse.source_code.council is 'Whose code it is.';
comment on column warehouse.source_code.dimension is 'What the code stands for; suppliers are kept by name.';
comment on column warehouse.source_code.code is 'As written in the file.';
comment on column warehouse.source_code.name is 'As the file names it; may be empty.';

comment on column warehouse.code_map.council is 'Whose code it is.';
comment on column warehouse.code_map.dimension is 'What the code stands for.';
comment on column warehouse.code_map.code is 'As written in the council''s files.';
comment on column warehouse.code_map.target is 'Code of the service, subgroup or indicator that it means.';
comment on column warehouse.code_map.valid_from is 'First day on which it means that.';
comment on column warehouse.code_map.valid_to is 'Last day on which it means that.';
comment on column warehouse.code_map.decided_by is 'Who proposed the meaning.';
comment on column warehouse.code_map.approved_by is 'Who agreed to it.';
comment on column warehouse.code_map.comment is 'Remark of the reviewers.';

comment on column warehouse.setting.name is 'Name of the parameter.';
comment on column warehouse.setting.value is 'Its value as text.';

comment on column warehouse.delivery.delivery_id is 'Number; the receipt''s number is made from it.';
comment on column warehouse.delivery.sha256 is 'Fingerprint of the file''s bytes.';
comment on column warehouse.delivery.council is 'From the inbound folder.';
comment on column warehouse.delivery.feed is 'From the inbound folder or the file''s name; empty while it is not known.';
comment on column warehouse.delivery.kind is 'staff, cost, performance or contracts.';
comment on column warehouse.delivery.period is 'Label of the period that the file covers.';
comment on column warehouse.delivery.version is '1 for the first file of a council, feed and period, then 2 and so on.';
comment on column warehouse.delivery.file_name is 'As the officer named it.';
comment on column warehouse.delivery.bytes is 'Size of the file.';
comment on column warehouse.delivery.received_at is 'When it was claimed.';
comment on column warehouse.delivery.run is 'Name of the run that claimed it.';
comment on column warehouse.delivery.claimed_as is 'Path of the private copy, relative to home.';
comment on column warehouse.delivery.kept_as is 'Path in archive or quarantine, relative to home; empty until it is there.';
comment on column warehouse.delivery.state is 'claimed, published, superseded, withdrawn, refused or repeated.';
comment on column warehouse.delivery.outcome is 'What the receipt says.';
comment on column warehouse.delivery.supersedes is 'The delivery that this one replaced.';
comment on column warehouse.delivery.repeats is 'The delivery that brought the same content before.';
comment on column warehouse.delivery.published_at is 'When its facts became visible.';
comment on column warehouse.delivery.ended_at is 'When another version took its place.';
comment on column warehouse.delivery.system is 'Where the extract comes from, as the feed definition says.';
comment on column warehouse.delivery.rows_read is 'Physical rows of data.';
comment on column warehouse.delivery.rows_accepted is 'Rows whose facts were loaded.';
comment on column warehouse.delivery.rows_rejected is 'Rows with a finding that rejects.';
comment on column warehouse.delivery.rows_excluded is 'Rows left out by a declared rule.';
comment on column warehouse.delivery.facts_made is 'Facts that the accepted rows make, counted while reading; as many must stand in the fact tables.';

comment on column warehouse.delivery_amount.delivery_id is 'The delivery.';
comment on column warehouse.delivery_amount.measure is 'What is added up.';
comment on column warehouse.delivery_amount.read is 'All of the file, as far as it could be read.';
comment on column warehouse.delivery_amount.accepted is 'Counted from the loaded facts.';
comment on column warehouse.delivery_amount.rejected is 'On rejected rows.';
comment on column warehouse.delivery_amount.excluded is 'On rows left out by a declared rule.';

comment on column warehouse.finding.finding_id is 'Number.';
comment on column warehouse.finding.delivery_id is 'The delivery.';
comment on column warehouse.finding.code is 'Kind; explained in docs/findings.md.';
comment on column warehouse.finding.consequence is 'noted, questioned, row_rejected or file_rejected.';
comment on column warehouse.finding.next_move is 'Who acts next.';
comment on column warehouse.finding.sheet is 'Name of the sheet; empty for text files.';
comment on column warehouse.finding.row_no is 'As the officer''s program numbers it; 0 for a sheet or the file.';
comment on column warehouse.finding.column_letter is 'Empty for a whole row.';
comment on column warehouse.finding.words is 'What was found.';
comment on column warehouse.finding.remedy is 'What would help.';

comment on column warehouse.finding_count.delivery_id is 'The delivery.';
comment on column warehouse.finding_count.code is 'Kind.';
comment on column warehouse.finding_count.consequence is 'noted, questioned, row_rejected or file_rejected.';
comment on column warehouse.finding_count.occurrences is 'How often.';

comment on column warehouse.reject.delivery_id is 'The delivery.';
comment on column warehouse.reject.sheet_no is 'Position of the sheet among those read, from 1.';
comment on column warehouse.reject.row_no is 'As the officer''s program numbers it.';
comment on column warehouse.reject.part is 'Which figure of a row that holds several, from 0.';
comment on column warehouse.reject.measure is 'The measure that the figure counts to.';
comment on column warehouse.reject.amount is 'The figure.';
comment on column warehouse.reject.financial_year is 'Calendar year in which a cost''s financial year starts; null where the row does not tell.';
comment on column warehouse.reject.as_at is 'Day of the snapshot, for staff.';

comment on column warehouse.fact_cost.delivery_id is 'The delivery that brought it.';
comment on column warehouse.fact_cost.row_no is 'Row in the file, as the officer''s program numbers it.';
comment on column warehouse.fact_cost.sheet_no is 'Position of the sheet among those read, from 1.';
comment on column warehouse.fact_cost.basis_id is 'Kind of figure.';
comment on column warehouse.fact_cost.capital is 'Belongs to the capital programme.';
comment on column warehouse.fact_cost.one_off is 'Not part of a recurring base.';
comment on column warehouse.fact_cost.cost_centre_id is 'Source code of who spent it.';
comment on column warehouse.fact_cost.subjective_id is 'Source code of what it was spent on.';
comment on column warehouse.fact_cost.supplier_id is 'Source code of the payee; may be unknown.';
comment on column warehouse.fact_cost.posting_date is 'When it was posted, where the file tells.';
comment on column warehouse.fact_cost.amount is 'Pounds.';
comment on column warehouse.fact_cost.document is 'The ledger''s number of the document.';

comment on column warehouse.fact_staff.delivery_id is 'The delivery that brought it.';
comment on column warehouse.fact_staff.row_no is 'Row in the file, as the officer''s program numbers it.';
comment on column warehouse.fact_staff.sheet_no is 'Position of the sheet among those read, from 1.';
comment on column warehouse.fact_staff.last_row_no is 'Last row of a record that takes several; else the same as row_no.';
comment on column warehouse.fact_staff.as_at is 'Day of the snapshot.';
comment on column warehouse.fact_staff.post_ref is 'The council''s number of the post.';
comment on column warehouse.fact_staff.post_title is 'What the post is called.';
comment on column warehouse.fact_staff.unit_id is 'Source code of the team; decides the service where it is given.';
comment on column warehouse.fact_staff.cost_centre_id is 'Source code of the cost centre; decides the service where no team is given.';
comment on column warehouse.fact_staff.grade is 'As the council writes it.';
comment on column warehouse.fact_staff.spine_point is 'Point on the pay spine.';
comment on column warehouse.fact_staff.spine_date is 'From which day the pay spine applies.';
comment on column warehouse.fact_staff.contract is 'Kind of contract.';
comment on column warehouse.fact_staff.occupancy is 'Whether somebody is in the post, and if not, whether it is funded.';
comment on column warehouse.fact_staff.covers_post is 'The vacant post that an agency worker covers.';
comment on column warehouse.fact_staff.contract_end is 'Last day of a contract that ends.';
comment on column warehouse.fact_staff.hours is 'Contracted hours a week.';
comment on column warehouse.fact_staff.whole_time_hours is 'Hours a week of a whole-time post.';
comment on column warehouse.fact_staff.paid_weeks is 'Weeks paid in a year.';
comment on column warehouse.fact_staff.fte_supplied is 'Full-time equivalents as the file gives them.';
comment on column warehouse.fact_staff.salary_whole_time is 'Pounds a year at whole time.';
comment on column warehouse.fact_staff.salary is 'Pounds a year.';
comment on column warehouse.fact_staff.allowances is 'Pounds a year.';
comment on column warehouse.fact_staff.employer_ni is 'Pounds a year.';
comment on column warehouse.fact_staff.employer_pension is 'Pounds a year.';
comment on column warehouse.fact_staff.funding is 'Such as base or grant.';

comment on table warehouse.fact_measure is 'One value of one indicator for one period.';
comment on column warehouse.fact_measure.delivery_id is 'The delivery that brought it.';
comment on column warehouse.fact_measure.row_no is 'Row in the file, as the officer''s program numbers it.';
comment on column warehouse.fact_measure.sheet_no is 'Position of the sheet among those read, from 1.';
comment on column warehouse.fact_measure.part is 'Which figure of a row that holds several, from 0.';
comment on column warehouse.fact_measure.indicator_id is 'Source code of the indicator.';
comment on column warehouse.fact_measure.financial_year is 'Calendar year in which the financial year starts.';
comment on column warehouse.fact_measure.value is 'The figure, in the indicator''s unit.';
comment on column warehouse.fact_measure.numerator is 'Upper part of a ratio, where supplied.';
comment on column warehouse.fact_measure.denominator is 'Lower part of a ratio, where supplied.';
comment on column warehouse.fact_measure.target is 'What the council aims at.';

comment on table warehouse.fact_contract is 'One contract with a supplier.';
comment on column warehouse.fact_contract.delivery_id is 'The delivery that brought it.';
comment on column warehouse.fact_contract.row_no is 'Row in the file, as the officer''s program numbers it.';
comment on column warehouse.fact_contract.sheet_no is 'Position of the sheet among those read, from 1.';
comment on column warehouse.fact_contract.contract_ref is 'The council''s number of the contract.';
comment on column warehouse.fact_contract.title is 'What it is for.';
comment on column warehouse.fact_contract.supplier_id is 'Source code of the supplier.';
comment on column warehouse.fact_contract.service_id is 'Source code of the service.';
comment on column warehouse.fact_contract.starts_on is 'First day.';
comment on column warehouse.fact_contract.extends_to is 'Last day if every extension is taken.';
comment on column warehouse.fact_contract.annual_value is 'Pounds a year.';
comment on column warehouse.fact_contract.total_value is 'Pounds over the whole term.';
comment on column warehouse.fact_contract.vat_included is 'Whether the values hold VAT; empty where the file does not tell.';
comment on column warehouse.fact_contract.notice is 'How much notice is to be given, in the council''s words.';
comment on column warehouse.fact_contract.staff_transfer is 'Whether staff would move with the service, in the council''s words.';

comment on table warehouse.baseline is 'A frozen baseline and the parameters it was frozen with.';
comment on column warehouse.baseline.baseline_id is 'Number.';
comment on column warehouse.baseline.name is 'Name that the board uses, such as B-2007/08-1.';
comment on column warehouse.baseline.financial_year is 'Calendar year in which the financial year starts.';
comment on column warehouse.baseline.basis_id is 'Kind of cost figure that counts.';
comment on column warehouse.baseline.staff_as_at is 'Day of the staff snapshot.';
comment on column warehouse.baseline.frozen_at is 'When it was frozen.';
comment on column warehouse.baseline.embedded_below is 'Posts with a smaller share of support work are left out.';
comment on column warehouse.baseline.in_from is 'Posts with at least this share are in; between the two they are borderline.';
comment on column warehouse.baseline.map_version is 'sha256 over the code maps in force.';
comment on column warehouse.baseline.content_hash is 'sha256 over all rows; once it stands, nothing can be added or changed.';

comment on table warehouse.baseline_delivery is 'The deliveries that a baseline was frozen from.';
comment on column warehouse.baseline_delivery.baseline_id is 'The baseline.';
comment on column warehouse.baseline_delivery.delivery_id is 'The delivery.';

comment on column warehouse.baseline_cost.baseline_id is 'The baseline.';
comment on column warehouse.baseline_cost.delivery_id is 'The delivery that brought it.';
comment on column warehouse.baseline_cost.sheet_no is 'Position of the sheet among those read, from 1.';
comment on column warehouse.baseline_cost.row_no is 'Row in the file, as the officer''s program numbers it.';
comment on column warehouse.baseline_cost.council is 'Whose it is.';
comment on column warehouse.baseline_cost.part is 'Which figure of a row that holds several, from 0.';
comment on column warehouse.baseline_cost.service is 'What the cost centre meant when it was frozen.';
comment on column warehouse.baseline_cost.subjective is 'What the subjective code meant when it was frozen.';
comment on column warehouse.baseline_cost.cost_centre_code is 'As in the file.';
comment on column warehouse.baseline_cost.subjective_code is 'As in the file.';
comment on column warehouse.baseline_cost.supplier is 'As in the file.';
comment on column warehouse.baseline_cost.period is '1 is April, 12 is March, 13 to 16 are adjustments, 0 is the year.';
comment on column warehouse.baseline_cost.amount is 'Pounds.';
comment on column warehouse.baseline_cost.saveable is 'Whether an option may save on it.';

comment on column warehouse.baseline_staff.baseline_id is 'The baseline.';
comment on column warehouse.baseline_staff.delivery_id is 'The delivery that brought it.';
comment on column warehouse.baseline_staff.sheet_no is 'Position of the sheet among those read, from 1.';
comment on column warehouse.baseline_staff.row_no is 'Row in the file, as the officer''s program numbers it.';
comment on column warehouse.baseline_staff.council is 'Whose it is.';
comment on column warehouse.baseline_staff.service is 'What the team or cost centre meant when it was frozen.';
comment on column warehouse.baseline_staff.grade is 'As in the file.';
comment on column warehouse.baseline_staff.contract is 'Kind of contract.';
comment on column warehouse.baseline_staff.occupancy is 'Whether somebody is in the post.';
comment on column warehouse.baseline_staff.service_share is 'Part of the role spent on the support service.';
comment on column warehouse.baseline_staff.fte is 'Full-time equivalents of the whole post.';
comment on column warehouse.baseline_staff.fte_in is 'The part of them that is in the baseline.';
comment on column warehouse.baseline_staff.pay_in is 'The part of the pay that is in the baseline.';

comment on table warehouse.baseline_measure is 'Every indicator value supplied, as it stood.';
comment on column warehouse.baseline_measure.baseline_id is 'The baseline.';
comment on column warehouse.baseline_measure.delivery_id is 'The delivery that brought it.';
comment on column warehouse.baseline_measure.sheet_no is 'Position of the sheet among those read, from 1.';
comment on column warehouse.baseline_measure.row_no is 'Row in the file, as the officer''s program numbers it.';
comment on column warehouse.baseline_measure.council is 'Whose it is.';
comment on column warehouse.baseline_measure.part is 'Which figure of a row that holds several, from 0.';
comment on column warehouse.baseline_measure.indicator is 'What the council''s code meant when it was frozen.';
comment on column warehouse.baseline_measure.financial_year is 'Calendar year in which the financial year starts.';
comment on column warehouse.baseline_measure.period is '0 is the year, 1 to 12 a month from April, 21 to 24 a quarter.';
comment on column warehouse.baseline_measure.value is 'The figure, in the indicator''s unit.';
comment on column warehouse.baseline_measure.target is 'What the council aims at.';
comment on column warehouse.baseline_measure.collected is 'False where the council does not collect it.';

comment on table warehouse.baseline_contract is 'Every contract supplied, as it stood.';
comment on column warehouse.baseline_contract.baseline_id is 'The baseline.';
comment on column warehouse.baseline_contract.delivery_id is 'The delivery that brought it.';
comment on column warehouse.baseline_contract.sheet_no is 'Position of the sheet among those read, from 1.';
comment on column warehouse.baseline_contract.row_no is 'Row in the file, as the officer''s program numbers it.';
comment on column warehouse.baseline_contract.council is 'Whose it is.';
comment on column warehouse.baseline_contract.service is 'What the council''s word meant when it was frozen.';
comment on column warehouse.baseline_contract.contract_ref is 'The council''s number of the contract.';
comment on column warehouse.baseline_contract.title is 'What it is for.';
comment on column warehouse.baseline_contract.supplier is 'As in the file.';
comment on column warehouse.baseline_contract.starts_on is 'First day.';
comment on column warehouse.baseline_contract.ends_on is 'Last day; empty where it runs until notice is given.';
comment on column warehouse.baseline_contract.extends_to is 'Last day if every extension is taken.';
comment on column warehouse.baseline_contract.annual_value is 'Pounds a year.';
comment on column warehouse.baseline_contract.vat_included is 'Whether the value holds VAT.';
comment on column warehouse.baseline_contract.staff_transfer is 'Whether staff would move with the service.';

comment on column warehouse.baseline_reject.baseline_id is 'The baseline.';
comment on column warehouse.baseline_reject.delivery_id is 'The delivery.';
comment on column warehouse.baseline_reject.council is 'Whose it is.';
comment on column warehouse.baseline_reject.measure is 'What is added up.';
comment on column warehouse.baseline_reject.rows is 'Rows rejected.';
comment on column warehouse.baseline_reject.amount is 'What they would have brought.';

comment on table warehouse.appraisal is 'Options costed against one frozen baseline, with one set of assumptions.';
comment on column warehouse.appraisal.appraisal_id is 'Number.';
comment on column warehouse.appraisal.baseline_id is 'The baseline.';
comment on column warehouse.appraisal.made_at is 'When it was costed.';
comment on column warehouse.appraisal.discount_rate is 'Real rate a year, as a fraction.';
comment on column warehouse.appraisal.horizon_years is 'Years after year 0.';

comment on table warehouse.appraisal_option is 'One option and what it comes to. Pounds at the baseline''s prices.';
comment on column warehouse.appraisal_option.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_option.option is 'Code of the option.';
comment on column warehouse.appraisal_option.name is 'Name of the option.';
comment on column warehouse.appraisal_option.vehicle is 'Who would provide the services.';
comment on column warehouse.appraisal_option.governance is 'How the partners would steer it.';
comment on column warehouse.appraisal_option.gross_saving is 'Pounds a year at full effect.';
comment on column warehouse.appraisal_option.recurring_cost is 'Pounds a year at full effect, such as the client function.';
comment on column warehouse.appraisal_option.net_saving_low is 'With all low rates.';
comment on column warehouse.appraisal_option.net_saving_high is 'With all high rates.';
comment on column warehouse.appraisal_option.one_off_cost is 'Pounds, over all years.';
comment on column warehouse.appraisal_option.npv is 'Net present value over the horizon.';
comment on column warehouse.appraisal_option.npv_five is 'Net present value over five years.';
comment on column warehouse.appraisal_option.position is 'Order in reports.';

comment on table warehouse.appraisal_year is 'Cash of one option in one year.';
comment on column warehouse.appraisal_year.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_year.option is 'Code of the option.';
comment on column warehouse.appraisal_year.year_no is '0 is the year of decision.';
comment on column warehouse.appraisal_year.financial_year is 'Calendar year in which the financial year starts.';
comment on column warehouse.appraisal_year.gross_saving is 'Pounds.';
comment on column warehouse.appraisal_year.recurring_cost is 'Pounds.';
comment on column warehouse.appraisal_year.one_off_cost is 'Pounds.';
comment on column warehouse.appraisal_year.net is 'Saving less both costs.';
comment on column warehouse.appraisal_year.discount_factor is 'What a pound of that year is worth in year 0.';
comment on column warehouse.appraisal_year.discounted is 'Net, in present value.';
comment on column warehouse.appraisal_year.cumulative is 'Net of all years so far.';
comment on column warehouse.appraisal_year.cumulative_discounted is 'The same in present value.';

comment on column warehouse.appraisal_partner.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_partner.option is 'Code of the option.';
comment on column warehouse.appraisal_partner.council is 'The partner.';
comment on column warehouse.appraisal_partner.net_saving is 'Pounds a year at full effect.';
comment on column warehouse.appraisal_partner.one_off_cost is 'Pounds.';
comment on column warehouse.appraisal_partner.npv is 'Net present value over the horizon.';

comment on table warehouse.appraisal_line is 'Where an option saves: per service and subjective group.';
comment on column warehouse.appraisal_line.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_line.option is 'Code of the option.';
comment on column warehouse.appraisal_line.service is 'The service.';
comment on column warehouse.appraisal_line.group_no is 'The subjective group.';
comment on column warehouse.appraisal_line.rate is 'Part of the base that is saved, after the benefits bias.';
comment on column warehouse.appraisal_line.saving is 'Pounds a year at full effect.';

comment on table warehouse.appraisal_assumption is 'The assumptions register: every rate and amount with its source.';
comment on column warehouse.appraisal_assumption.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_assumption.option is 'Code of the option.';
comment on column warehouse.appraisal_assumption.assumption is 'Name within the option.';
comment on column warehouse.appraisal_assumption.words is 'What is assumed.';
comment on column warehouse.appraisal_assumption.value is 'How much.';
comment on column warehouse.appraisal_assumption.source is 'Where the figure comes from.';
comment on column warehouse.appraisal_assumption.position is 'Order in reports.';

comment on view warehouse.meaning is 'What each source code means on the day in the setting codes-as-at, or today.';
comment on view warehouse.payee is 'Suppliers that are partners: what one partner pays another is a cost of the payee''s already.';
comment on view warehouse.current_cost is 'The costs that count now: those of published deliveries.';
comment on view warehouse.current_staff is 'The posts that count now: those of published deliveries.';
comment on view warehouse.current_measure is 'The indicator values that count now: those of published deliveries.';
comment on view warehouse.current_contract is 'The contracts that count now: those of published deliveries.';
comment on view warehouse.scoped_cost is 'Each cost that counts now, with its one decision: in, or the exclusion that keeps it out.';
