-- An option that was costed twice against baseline 1.
insert into warehouse.appraisal (baseline_id, assumption_set, made_at, discount_rate, horizon_years, target_saving)
values (1, 'aaaaaaaaaaaa', '2008-07-01', 0.035, 10, 0), (1, 'bbbbbbbbbbbb', '2009-07-01', 0.035, 10, 0);
insert into warehouse.appraisal_option
select (jsonb_populate_record(null::warehouse.appraisal_option, values || jsonb_build_object('appraisal_id', a.appraisal_id, 'option', 'X1'))).*
from warehouse.appraisal a
cross join (select jsonb_object_agg(column_name, case when data_type in ('text', 'character varying') then to_jsonb('x'::text)
                when data_type = 'date' then to_jsonb('2008-04-01'::text) when data_type = 'boolean' then to_jsonb(true)
                else to_jsonb(1) end) as values
            from information_schema.columns
            where table_schema = 'warehouse' and table_name = 'appraisal_option') c;
