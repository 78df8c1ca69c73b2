-- What the councils are asked once a baseline is frozen: what has not come, what is not used, whom an agency worker covers, and
-- what may count twice.
with question as (
    select 1 as place, e.council, e.feed || coalesce(' ' || nullif(e.period, ''), '') || ' is expected and has not been received' as words
    from warehouse.baseline_expected e
    where e.baseline_id = :id and e.delivery_id is null
    union all
    select 2, d.council, '"' || d.file_name || '" (' || d.feed || ' ' || d.period || ') is not used, since ' || u.because
    from warehouse.baseline_unused u
    join warehouse.delivery d using (delivery_id)
    where u.baseline_id = :id
    union all
    select distinct 3, s.council, 'row ' || s.row_no || ' of "' || d.file_name
           || '" is an agency worker who covers a post that is no funded vacancy of the baseline; the worker counts. Which vacancy is meant?'
    from warehouse.baseline_staff s
    join warehouse.delivery d using (delivery_id)
    where s.baseline_id = :id and s.question = 'cover-without-vacancy'
    union all
    select 4, t.council, t.words || ' ' || t.remedy
    from warehouse.baseline_trap t
    where t.baseline_id = :id and t.outcome = 'problem'
    union all
    select 5, a.council, a.posts || case when a.posts = 1 then ' post' else ' posts' end || ' of "' || d.file_name || '" '
           || case a.pay_question
                  when 'spine-date-missing' then 'can''t be brought to the baseline''s pay level, since no day of the pay spine is given. From which day is the pay?'
                  when 'award-not-known' then 'can''t be brought to the baseline''s pay level, since jobs/reference/pay-awards.csv does not reach back to the pay spine. Which award is meant?'
                  when 'grade-not-known' then 'can''t be valued: vacant and funded, without pay, and of a grade that jobs/reference does not know ('
                      || a.grades || '). Which points does it reach over?'
                  else 'can''t be valued, since jobs/reference has no rate of National Insurance or of the pension. What is the rate?'
              end || ' First: row ' || a.first_row
    from (select s.council, s.delivery_id, s.pay_question, count(distinct (s.sheet_no, s.row_no)) as posts,
                 min(s.row_no) as first_row, string_agg(distinct coalesce(nullif(s.grade, ''), 'no grade given'), ', ') as grades
          from warehouse.baseline_staff s
          where s.baseline_id = :id and s.pay_question is not null
          group by s.council, s.delivery_id, s.pay_question) a
    join warehouse.delivery d using (delivery_id)
    union all
    select 6, s.council, n.what || ' of ' || n.posts || case when n.posts = 1 then ' post' else ' posts' end || ' of "' || d.file_name
           || '" is not supplied, so it is missing from pay; ' || coalesce('by the rates it is £' || to_char(n.computed, 'FM999,999,990')
           || ', which is kept apart.', 'no rate is known to work it out with.') || ' What was paid?'
    from (select s.council, s.delivery_id,
                 count(*) filter (where s.employer_ni is null) as ni_posts,
                 sum(s.computed_ni) filter (where s.employer_ni is null) as ni,
                 count(*) filter (where s.employer_pension is null) as pension_posts,
                 sum(s.computed_pension) filter (where s.employer_pension is null) as pension
          from warehouse.baseline_staff s
          where s.baseline_id = :id and s.decision in ('in', 'rest-of-role') and s.salary <> 0
            and s.contract not in ('agency', 'secondee-in')
          group by s.council, s.delivery_id) s
    join warehouse.delivery d using (delivery_id)
    cross join lateral (values ('employer''s National Insurance', s.ni_posts, s.ni), ('the employer''s pension', s.pension_posts, s.pension))
        as n (what, posts, computed)
    where n.posts > 0
    union all
    select 7, q.council, 'ratios are divided by different figures for the same thing (' || q.denominator || '): ' || q.used
           || coalesce('; agreed is ' || trim_scale(q.agreed), '') || '. Which figure holds?'
    from warehouse.denominator_question q
    where q.baseline_id = :id
)
select q.council, q.words
from question q
left join warehouse.partner p on p.partner = q.council
order by q.place, p.position, q.words
