-- Why the pack is a draft; no table is needed where it is final.
select d.words as reason from reporting.draft_reason d join edition e using (baseline_id) order by d.place, d.check_id
