select y.option, y.option || '-Y' || y.year_no as mark, y.gross_saving as gross_is, -y.recurring_cost as recurring_is, -y.one_off_cost as one_off_is, y.net as net_is,
       y.discount_factor as factor_is, y.discounted as discounted_is, y.cumulative as cumulative_is, y.cumulative_discounted as worth_is,
       pg_temp.year(y.financial_year) as year, pg_temp.thousand(y.gross_saving) as gross, pg_temp.thousand(-y.recurring_cost) as recurring, pg_temp.thousand(-y.one_off_cost) as one_off,
       pg_temp.thousand(y.net) as net, to_char(y.discount_factor, 'FM0.0000') as factor, pg_temp.thousand(y.discounted) as discounted, pg_temp.thousand(y.cumulative) as cumulative, pg_temp.thousand(y.cumulative_discounted) as worth
from appraised a join reporting.appraisal_year y using (appraisal_id, option)
where a.best order by a.position, y.year_no
