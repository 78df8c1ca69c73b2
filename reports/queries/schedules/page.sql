select 'What the other options would have their partners agree to' as headline,
       'The same schedule for each option that is not recommended here, so that a choice of any of them begins with its terms. Where nothing is agreed yet, it says so.' as lead
