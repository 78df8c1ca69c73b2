-- the base case of the sensitivities = the headline
select null as what, null::numeric as a, null::numeric as b, 'this pack holds no sensitivities' as because
