/** @jest-environment jsdom */
import React from 'react';
import {render, screen} from '@testing-library/react';
import ServiceHeader from '@theme/ServiceHeader';

describe('the header of a service', () => {
  it('leads to the comparisons that the service is in', () => {
    render(
      <ServiceHeader
        comparisons={[
          {permalink: '/compare/one-or-two', label: 'Two'},
          {permalink: '/compare/one-or-three', label: 'Three and Four'},
        ]}
      />,
    );
    expect(screen.getByText(/Compared with/).textContent).toBe(
      'Compared with Two · Three and Four',
    );
    expect(screen.getByRole('link', {name: 'Three and Four'}).getAttribute('href')).toBe(
      '/compare/one-or-three',
    );
  });

  it('is not there where it would be empty', () => {
    const {container} = render(<ServiceHeader comparisons={[]} />);
    expect(container.innerHTML).toBe('');
  });

  it('has a number alone, or topics alone', () => {
    render(<ServiceHeader number="41" />);
    expect(screen.getByText('Service 41')).toBeTruthy();
    render(
      <ServiceHeader>
        <li>Audit</li>
      </ServiceHeader>,
    );
    expect(screen.getByRole('list', {name: 'Topics'}).textContent).toBe('Audit');
  });
});
