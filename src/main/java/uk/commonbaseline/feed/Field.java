package uk.commonbaseline.feed;

import uk.commonbaseline.partnership.Spelling;

/// Our columns: what a cell of a council's file can mean. Grouped by kind of feed; [#COST_CENTRE] serves staff and
/// cost. The comments are the reference in `docs/feeds.md`.
public enum Field {
    /// Kept only as a keyed hash.
    PAY_NUMBER,
    /// The council's own number of the post.
    POST_REF,
    /// What the post is called; never a person's name.
    POST_TITLE,
    /// The team or section, by which a post is mapped to a service.
    UNIT,
    /// Grade or pay band, as the council writes it.
    GRADE,
    /// Point on the pay spine.
    SPINE_POINT,
    /// From which day the pay spine applies, so before or after an award.
    SPINE_DATE,
    /// Contracted hours a week.
    HOURS,
    /// Hours a week of a whole-time post; 37 where no column tells. An empty cell is asked about.
    WHOLE_TIME_HOURS,
    /// Weeks paid in a year; 52 or more is the whole year. An empty cell is asked about.
    PAID_WEEKS,
    /// Full-time equivalents as supplied; counts only where there are no hours.
    FTE,
    /// Pounds a year for the post at whole time.
    SALARY_WHOLE_TIME,
    /// Pounds a year that the post costs, without allowances and on-costs.
    SALARY,
    /// Pounds a year on top of the salary.
    ALLOWANCES,
    /// Pounds a year, the employer's part of National Insurance.
    EMPLOYER_NI,
    /// Pounds a year, the employer's part of the pension.
    EMPLOYER_PENSION,
    /// Pounds a year towards the deficit of the pension fund, where the payroll tells it apart; in no sum of pay,
    /// since it does not fall when a post goes.
    PENSION_DEFICIT,
    /// Months of the year for which salary, allowances and on-costs are given, above 0 and up to 12; the whole
    /// year where no column tells or the cell is empty. The pay of a whole year is worked out from it, and what
    /// was given is kept.
    PAID_MONTHS,
    /// `permanent`, `fixed-term`, `casual`, `agency`, `secondee-in` or `secondee-out`; `permanent`
    /// where no column tells. An empty cell is asked about.
    CONTRACT,
    /// `filled`, `vacant-funded`, `vacant-frozen` or `supernumerary`; `filled` where no column tells. An
    /// empty cell is asked about.
    OCCUPANCY,
    /// The post that an agency worker covers; the worker counts unless it is a funded vacancy in the baseline.
    COVERS_POST,
    /// Last day of a contract that ends.
    CONTRACT_END,
    /// Part of the role spent on the support service; the whole where no column tells. An empty cell is asked about.
    SERVICE_SHARE,
    /// The ledger's code for who spends; mapped to a service. Of a post, it counts where there is no unit.
    COST_CENTRE,
    /// Where the money comes from, such as `base` or `grant`; `base` where no column tells. An empty cell is asked
    /// about.
    FUNDING,

    /// What the ledger calls the cost centre; helps to map it.
    COST_CENTRE_NAME,
    /// The ledger's code for what was bought; mapped to a subjective subgroup.
    SUBJECTIVE,
    /// What the ledger calls the subjective; helps to map it.
    SUBJECTIVE_NAME,
    /// Such as 2007/08, or the calendar year in which it starts.
    FINANCIAL_YEAR,
    /// 1 is April, 12 is March, 13 to 16 are year-end adjustments, 0 is the whole year.
    PERIOD,
    /// When the line was posted; gives the period where no other column does.
    POSTING_DATE,
    /// The ledger's number of the document.
    DOCUMENT,
    /// Payee or contractor. A partner's name makes a payment to another body one between partners.
    SUPPLIER,
    /// Pounds; costs positive, income negative.
    AMOUNT,
    /// Pounds; with a credit column, the amount is debit less credit.
    DEBIT,
    /// Pounds; comes with a debit column.
    CREDIT,
    /// The amount in the currency in which it was billed, where that is another; kept beside the amount, and never
    /// added up.
    ORIGINAL_AMOUNT,
    /// Its currency, such as `USD`; comes with an original amount.
    ORIGINAL_CURRENCY,
    /// `original-budget`, `current-budget`, `forecast`, `actual` or `outturn`; or `planned-saving` for what a budget
    /// plan saves already, where a positive amount is a saving.
    BASIS,
    /// `yes` or `no`: belongs to the capital programme.
    CAPITAL,
    /// `yes` or `no`: not part of a recurring base.
    ONE_OFF,

    /// The council's code of the indicator; mapped to one of the set.
    INDICATOR,
    /// What the council calls the indicator; helps to map it.
    INDICATOR_NAME,
    /// The figure; N/A, n/c, a dash or an empty cell means that it was not collected, never zero.
    VALUE,
    /// What the council aims at.
    TARGET,
    /// Upper part of a ratio, by which ratios are combined.
    NUMERATOR,
    /// Lower part of a ratio.
    DENOMINATOR,
    /// Of a survey: `commissioner` or `user`, who are never added together.
    AUDIENCE,
    /// One answer to one statement of a survey, 1 (disagree strongly) to 5 (agree strongly), in place of a value;
    /// no answer is not collected. The index is the percentage of answers that are 4 or 5.
    SCORE,
    /// Of a survey: how many were asked to answer.
    INVITED,

    /// The council's own number of the contract.
    CONTRACT_REF,
    /// What the contract is for.
    TITLE,
    /// The council's word for the service; mapped to one of ours.
    SERVICE,
    /// First day.
    STARTS_ON,
    /// Last day; empty for a contract that runs until notice is given.
    ENDS_ON,
    /// Last day if every extension is taken.
    EXTENDS_TO,
    /// Pounds a year, without VAT.
    ANNUAL_VALUE,
    /// Pounds over the whole term, without VAT.
    TOTAL_VALUE,
    /// `yes` or `no`: the values hold VAT.
    VAT_INCLUDED,
    /// How much notice is to be given, in the council's words.
    NOTICE,
    /// Whether staff would move with the service, in the council's words.
    STAFF_TRANSFER,

    /// National code or name of the council that a published figure is about. Rows about others than the partners are
    /// left out.
    AUTHORITY,
    /// Its name, by which it is told where its code tells no partner.
    AUTHORITY_NAME,
    /// Which figure of the publication it is, in small letters and hyphens, such as `net-current-expenditure`.
    LINE;

    /// As written in feed definitions: `cost-centre`.
    public String word() {
        return Spelling.of(this);
    }
}
