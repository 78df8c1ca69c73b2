-- The words of the method, and why money or posts stay outside this baseline, as the configuration has it.
with method as (select * from (values
    ('Baseline', 'The in-scope cost and posts of one year, frozen so that later savings have a fixed reference.'),
    ('Agency cover', 'A temporary worker. One who fills a funded vacancy is not counted beside the vacant post.'),
    ('Assumption set', 'All assumptions behind the options, under one fingerprint.'),
    ('Conservation', 'What was read equals what was accepted, rejected and left out, in rows and in pounds.'),
    ('Controllable cost', 'Cost that the service itself decides: without recharges, capital charges and one-off items.'),
    ('Data cut', 'When the newest file behind this edition was published.'),
    ('Extract', 'A file that a council took from its own system.'),
    ('FTE', 'Full-time equivalent: paid hours and weeks as a share of full time. FTE add up; heads do not.'),
    ('Net present value (NPV)', 'What all years’ net savings are worth today, at the discount rate.'),
    ('Net saving', 'Saving a year at full effect, less what it costs each year to run the option.'),
    ('Not collected', 'The council says that it does not measure this.'),
    ('Not supplied', 'Asked for and not received. Never counted as nought.'),
    ('Outturn', 'What was spent by the end of the year, with year-end adjustments.'),
    ('Payback', 'Years from the decision until the cash spent has come back for good.'),
    ('Quartile', 'A quarter of at least four partners with comparable figures, in order; Q1 is the best.'),
    ('Rejected', 'A row that could not be accepted, such as one whose amount is no number; it was sent back.'),
    ('Saveable', 'Cost that falls when the work is shared; past pension deficits, for one, do not.'),
    ('Subjective group', 'What money is spent on: employees, premises, supplies and so on.')
) as w (word, meaning))
select * from (
select word, meaning from method
union all
select x.name, x.because || '.' from reporting.exclusion x
where x.exclusion in (select decision from cost union select decision from staff) and lower(x.name) not in (select lower(word) from method)
union all
select 'c (instead of a number)', 'Held back, so that nobody can be recognised: fewer than ' || pg_temp.number(current_setting('pack.smallest')::bigint) || ' posts, a number from which these could be worked out, or money of one partner that nobody has taken apart so far.'
where not pg_temp.is_restricted()
) as words
order by lower(word)
