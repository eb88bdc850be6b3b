import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router-dom';
import { AdminScreen } from './admin/admin-screen.js';
import { createQueryClient } from './api/query-client.js';
import { ApproveScreen } from './approve/approve-screen.js';
import { Frame } from './frame/frame.js';
import { ErrorNotice, Waiting } from './parts/notice.js';
import { ReviewScreen } from './review/review-screen.js';
import { RunScreen } from './runs/run-screen.js';
import { RunsScreen } from './runs/runs-screen.js';
import { SchedulesScreen } from './schedules/schedules-screen.js';
import { SeedSetScreen } from './seeds/seed-set-screen.js';
import { SeedsScreen } from './seeds/seeds-screen.js';
import { ChangePasswordScreen } from './session/change-password-screen.js';
import { LoginScreen } from './session/login-screen.js';
import { SessionProvider, useMe } from './session/session.js';
import { theme } from './theme.js';

/** The whole app: providers around the gate that asks who is there. */
export function App() {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <MantineProvider theme={theme} forceColorScheme="light">
        <Notifications position="bottom-right" limit={4} />
        <BrowserRouter>
          <Gate />
        </BrowserRouter>
      </MantineProvider>
    </QueryClientProvider>
  );
}

function Gate() {
  const me = useMe();
  if (me.isPending) return <Waiting />;
  if (me.isError) return <ErrorNotice error={me.error} onRetry={() => void me.refetch()} />;
  if (me.data === null) return <LoginScreen />;
  return (
    <SessionProvider me={me.data}>
      {me.data.mustChangePassword ? <ChangePasswordScreen /> : <Screens />}
    </SessionProvider>
  );
}

function Screens() {
  return (
    <Routes>
      <Route element={<Frame />}>
        <Route path="/review/:caseId?" element={<ReviewScreen />} />
        <Route path="/approve" element={<ApproveScreen />} />
        <Route path="/runs" element={<RunsScreen />} />
        <Route path="/runs/:runId" element={<RunScreen />} />
        <Route path="/seeds" element={<SeedsScreen />} />
        <Route path="/seeds/:setId" element={<SeedSetScreen />} />
        <Route path="/schedules" element={<SchedulesScreen />} />
        <Route path="/admin/:section?" element={<AdminScreen />} />
        <Route path="*" element={<Navigate to="/review" replace />} />
      </Route>
    </Routes>
  );
}
