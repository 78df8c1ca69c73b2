-- What is saved, then how soon; one row for all where each option phases all its savings alike.
with alike as (select coalesce(max(n), 0) < 2 as yes from (select count(distinct value) as n from assumed where part = 'phases' group by column_name) p),
line as (
    select 1 as block, row_name, column_name, value, strong, place, option_no from assumed_cell where part = 'savings'
    union all
    select 2, 'Phased: ' || pg_temp.lower_first(row_name), column_name, value, strong, place, option_no from assumed_cell, alike where part = 'phases' and not yes
    union all
    select 2, 'Phased by year from going live', column_name, max(value), false, 0, min(option_no) from assumed_cell, alike
    where part = 'phases' and yes and value <> '–' group by column_name)
select row_name, column_name, value, strong from line
order by block, place, row_name, option_no nulls first, column_name
