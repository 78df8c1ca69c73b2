create unlogged table if not exists bench_clean (
    council text, cost_centre text, cc_name text, subj text, subj_desc text, service text, supplier text, period text,
    posting_date date, amount numeric(14,2), budget numeric(14,2), fte numeric(8,2), invoice_ref text, narrative text,
    src_file text, src_row integer
);
truncate bench_clean;
