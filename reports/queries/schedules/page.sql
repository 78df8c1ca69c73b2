select 'What partners would agree to under the other options' as headline,
       'The same terms for each option that is not worth most, so that the board can choose any of them knowing what it entails. What is not agreed yet is marked so.' as lead
