-- The traps for which the board has agreed limits; each is also the name of its query. Without any there is nothing to look for, only
-- to note that it was not checked.
select step
from (
    select 0 as position, 'measure-cost' as step
    where exists (select from warehouse.trap where percent is not null and floor is not null)
    union all
    select position, 'traps/' || trap from warehouse.trap where percent is not null and floor is not null
    union all
    select 1000, 'traps/not-checked'
) steps
order by position
