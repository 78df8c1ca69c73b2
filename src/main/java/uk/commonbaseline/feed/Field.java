package uk.commonbaseline.feed;

import java.util.Locale;

/// Our columns: what a cell of a council's file can mean. Grouped by kind of feed; [#COST_CENTRE] serves staff and
/// cost.
public enum Field {
    /// Kept only as a keyed hash.
    PAY_NUMBER,
    POST_REF,
    POST_TITLE,
    /// The team or section, by which a post is mapped to a service.
    UNIT,
    GRADE,
    SPINE_POINT,
    SPINE_DATE,
    /// Contracted hours a week.
    HOURS,
    /// Hours a week of a whole-time post, 37 unless the council says otherwise.
    WHOLE_TIME_HOURS,
    /// Weeks paid in a year; 52 or more is the whole year.
    PAID_WEEKS,
    FTE,
    SALARY_WHOLE_TIME,
    SALARY,
    ALLOWANCES,
    EMPLOYER_NI,
    EMPLOYER_PENSION,
    CONTRACT,
    OCCUPANCY,
    /// The vacant post that an agency worker covers.
    COVERS_POST,
    CONTRACT_END,
    /// Part of the role spent on the support service.
    SERVICE_SHARE,
    COST_CENTRE,
    FUNDING,

    COST_CENTRE_NAME,
    SUBJECTIVE,
    SUBJECTIVE_NAME,
    FINANCIAL_YEAR,
    /// 1 is April, 12 is March, 13 to 16 are year-end adjustments, 0 is the whole year.
    PERIOD,
    POSTING_DATE,
    DOCUMENT,
    SUPPLIER,
    AMOUNT,
    DEBIT,
    CREDIT,
    BASIS,
    CAPITAL,
    ONE_OFF,

    INDICATOR,
    INDICATOR_NAME,
    VALUE,
    TARGET,
    NUMERATOR,
    DENOMINATOR,

    CONTRACT_REF,
    TITLE,
    SERVICE,
    STARTS_ON,
    ENDS_ON,
    EXTENDS_TO,
    ANNUAL_VALUE,
    TOTAL_VALUE,
    VAT_INCLUDED,
    NOTICE,
    STAFF_TRANSFER;

    /// As written in feed definitions: `cost-centre`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
